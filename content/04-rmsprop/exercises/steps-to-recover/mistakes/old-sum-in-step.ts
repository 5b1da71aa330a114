// Wrong: the step divides by the average from before its gradient.
export const mistake = 'old-sum-in-step';

export function stepsToRecover(
  factor: number,
  beta: number,
  share: number,
) {
  let v = factor ** 2;
  let t = 1;
  while (1 / Math.sqrt(v) < share) {
    t += 1;
    v = beta * v + (1 - beta);
  }
  return t;
}
