// Wrong: the average only fades.
export const mistake = 'old-squares-only';

export function stepsToRecover(
  factor: number,
  beta: number,
  share: number,
) {
  let v = factor ** 2;
  let t = 0;
  do {
    t += 1;
    v = beta * v;
  } while (1 / Math.sqrt(v) < share);
  return t;
}
