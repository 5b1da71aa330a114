// Wrong: divides by the root of the old average.
export const mistake = 'old-sum-in-step';

export function rmspropStep(
  theta: number[],
  g: number[],
  v: number[],
  lr: number,
  beta: number,
  eps: number,
) {
  const newV = v.map(
    (vi, i) => beta * vi + (1 - beta) * g[i]! ** 2,
  );
  const newTheta = theta.map(
    (x, i) => x - (lr * g[i]!) / (Math.sqrt(v[i]!) + eps),
  );
  return { theta: newTheta, v: newV };
}
