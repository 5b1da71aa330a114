// Wrong: only the gradient is multiplied by lr.
export const mistake = 'brackets-missing';

export function nesterovStep(
  theta: number[],
  m: number[],
  g: number[],
  lr: number,
  beta: number,
) {
  const newM = m.map((mi, i) => beta * mi + g[i]!);
  const newTheta = theta.map(
    (x, i) => x - lr * g[i]! + beta * newM[i]!,
  );
  return { theta: newTheta, m: newM };
}
