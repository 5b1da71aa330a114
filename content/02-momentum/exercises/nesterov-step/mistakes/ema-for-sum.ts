// Wrong: averages in the buffer.
export const mistake = 'ema-for-sum';

export function nesterovStep(
  theta: number[],
  m: number[],
  g: number[],
  lr: number,
  beta: number,
) {
  const newM = m.map((mi, i) => beta * mi + (1 - beta) * g[i]!);
  const newTheta = theta.map(
    (x, i) => x - lr * (g[i]! + beta * newM[i]!),
  );
  return { theta: newTheta, m: newM };
}
