// Wrong: the step of Adam, without any decay.
export const mistake = 'decay-left-out';

export function adamwStep(
  theta: number[],
  g: number[],
  m: number[],
  v: number[],
  t: number,
  lr: number,
  beta1: number,
  beta2: number,
  eps: number,
) {
  const newM = m.map(
    (mi, i) => beta1 * mi + (1 - beta1) * g[i]!,
  );
  const newV = v.map(
    (vi, i) => beta2 * vi + (1 - beta2) * g[i]! ** 2,
  );
  const newTheta = theta.map((x, i) => {
    const mHat = newM[i]! / (1 - beta1 ** t);
    const vHat = newV[i]! / (1 - beta2 ** t);
    const step = (lr * mHat) / (Math.sqrt(vHat) + eps);
    return x - step;
  });
  return { theta: newTheta, m: newM, v: newV };
}
