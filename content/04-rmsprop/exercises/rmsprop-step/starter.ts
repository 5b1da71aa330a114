// AdaGrad. Change what RMSprop does otherwise.
export function rmspropStep(
  theta: number[],
  g: number[],
  v: number[],
  lr: number,
  beta: number,
  eps: number,
) {
  const newV = v.map((vi, i) => vi + g[i]! ** 2);
  const newTheta = theta.map(
    (x, i) => x - (lr * g[i]!) / (Math.sqrt(newV[i]!) + eps),
  );
  return { theta: newTheta, v: newV };
}
