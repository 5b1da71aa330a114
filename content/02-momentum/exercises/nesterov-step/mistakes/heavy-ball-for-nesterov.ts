// Wrong: steps by the buffer.
export const mistake = 'heavy-ball-for-nesterov';

export function nesterovStep(
  theta: number[],
  m: number[],
  g: number[],
  lr: number,
  beta: number,
) {
  const newM = m.map((mi, i) => beta * mi + g[i]!);
  const newTheta = theta.map((x, i) => x - lr * newM[i]!);
  return { theta: newTheta, m: newM };
}
