// The step is 1/√v in units of lr; v falls from factor² towards 1.
export function stepsToRecover(
  factor: number,
  beta: number,
  share: number,
) {
  let v = factor ** 2;
  let t = 0;
  do {
    t += 1;
    v = beta * v + (1 - beta);
  } while (1 / Math.sqrt(v) < share);
  return t;
}
