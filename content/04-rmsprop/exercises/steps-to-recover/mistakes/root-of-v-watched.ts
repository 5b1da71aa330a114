// Wrong: watches v instead of its root.
export const mistake = 'root-of-v-watched';

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
  } while (1 / v < share);
  return t;
}
