export function nesterovStep(
  theta: number[],
  m: number[],
  g: number[],
  lr: number,
  beta: number,
) {
  const newM = m.map((mi, i) => ___);
  const newTheta = theta.map((x, i) => x - lr * ___);
  return { theta: newTheta, m: newM };
}
