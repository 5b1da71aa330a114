// One gradient of size 1 a step.
export function stepsToRecover(
  factor: number,
  beta: number,
  share: number,
) {
  let v = factor ** 2;
  let t = 0;
  // Take steps until one of them is long enough.
  return t;
}
