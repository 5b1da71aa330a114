// Wrong: the count starts at one, before any step has been taken.
export const mistake = 'counts-one-too-many';

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
