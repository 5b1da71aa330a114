// Wrong: averages |g|.
export const mistake = 'accumulates-magnitude';

export function rmspropStep(
  theta: number[],
  g: number[],
  v: number[],
  lr: number,
  beta: number,
  eps: number,
) {
  const newV = v.map(
    (vi, i) => beta * vi + (1 - beta) * Math.abs(g[i]!),
  );
  const newTheta = theta.map(
    (x, i) => x - (lr * g[i]!) / (Math.sqrt(newV[i]!) + eps),
  );
  return { theta: newTheta, v: newV };
}
