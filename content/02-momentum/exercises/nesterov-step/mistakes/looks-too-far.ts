// Wrong: adds the whole buffer.
export const mistake = 'looks-too-far';

export function nesterovStep(
  theta: number[],
  m: number[],
  g: number[],
  lr: number,
  beta: number,
) {
  const newM = m.map((mi, i) => beta * mi + g[i]!);
  const newTheta = theta.map(
    (x, i) => x - lr * (g[i]! + newM[i]!),
  );
  return { theta: newTheta, m: newM };
}
