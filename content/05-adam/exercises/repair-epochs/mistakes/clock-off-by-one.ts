// Wrong: the clock stands at one before the first step, and is counted up.
export const mistake = 'clock-off-by-one';

export function fit(
  theta: number,
  data: number[],
  epochs: number,
  lr: number,
  beta1: number,
  beta2: number,
  eps: number,
) {
  let m = 0;
  let v = 0;
  let t = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = 0; i < data.length; i++) {
      const g = theta - data[i]!;
      t += 1;
      m = beta1 * m + (1 - beta1) * g;
      v = beta2 * v + (1 - beta2) * g * g;
      const mHat = m / (1 - beta1 ** t);
      const vHat = v / (1 - beta2 ** t);
      theta -= (lr * mHat) / (Math.sqrt(vHat) + eps);
    }
  }
  return theta;
}
