// The old average fades by beta; the new square comes in with the rest of the weight.
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
    (x, i) => x - (lr * g[i]!) / (Math.sqrt(newV[i]!) + eps),
  );
  return { theta: newTheta, v: newV };
}
