// Wrong: leaves the gradient out of the step.
export const mistake = 'ahead-without-gradient';

export function nesterovStep(
  theta: number[],
  m: number[],
  g: number[],
  lr: number,
  beta: number,
) {
  const newM = m.map((mi, i) => beta * mi + g[i]!);
  const newTheta = theta.map(
    (x, i) => x - lr * (beta * newM[i]!),
  );
  return { theta: newTheta, m: newM };
}
