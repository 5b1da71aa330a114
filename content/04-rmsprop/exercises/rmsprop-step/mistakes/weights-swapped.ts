// Wrong: the new square gets the weight of the old average.
export const mistake = 'weights-swapped';

export function rmspropStep(
  theta: number[],
  g: number[],
  v: number[],
  lr: number,
  beta: number,
  eps: number,
) {
  const newV = v.map(
    (vi, i) => (1 - beta) * vi + beta * g[i]! ** 2,
  );
  const newTheta = theta.map(
    (x, i) => x - (lr * g[i]!) / (Math.sqrt(newV[i]!) + eps),
  );
  return { theta: newTheta, v: newV };
}
