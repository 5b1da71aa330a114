// Wrong: nothing decays any more.
export const mistake = 'decay-left-out';

export function fit(
  w: number,
  b: number,
  data: number[][],
  epochs: number,
  lr: number,
) {
  const [beta1, beta2, eps] = [0.9, 0.999, 0.05];
  let [mw, vw, mb, vb, t] = [0, 0, 0, 0, 0];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const [xi, yi] of data) {
      const error = w * xi! + b - yi!;
      const gw = xi! * error;
      const gb = error;
      t += 1;
      mw = beta1 * mw + (1 - beta1) * gw;
      vw = beta2 * vw + (1 - beta2) * gw * gw;
      mb = beta1 * mb + (1 - beta1) * gb;
      vb = beta2 * vb + (1 - beta2) * gb * gb;
      const c1 = 1 - beta1 ** t;
      const c2 = 1 - beta2 ** t;
      w -= (lr * (mw / c1)) / (Math.sqrt(vw / c2) + eps);
      b -= (lr * (mb / c1)) / (Math.sqrt(vb / c2) + eps);
    }
  }
  return [w, b];
}
