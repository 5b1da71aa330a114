// Wrong: the decay stands beside the first average and is divided with it.
export const mistake = 'decay-divided';

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
  weightDecay: number,
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
    const pulled = mHat + weightDecay * x;
    return x - (lr * pulled) / (Math.sqrt(vHat) + eps);
  });
  return { theta: newTheta, m: newM, v: newV };
}
