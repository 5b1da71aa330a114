// Wrong: corrects as after one step, at every step.
export const mistake = 'first-step-only';

export function adamStep(
  theta: number[],
  g: number[],
  m: number[],
  v: number[],
  _t: number,
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
    const mHat = newM[i]! / (1 - beta1);
    const vHat = newV[i]! / (1 - beta2);
    return x - (lr * mHat) / (Math.sqrt(vHat) + eps);
  });
  return { theta: newTheta, m: newM, v: newV };
}
