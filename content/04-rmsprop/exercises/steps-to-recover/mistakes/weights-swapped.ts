// Wrong: the two weights are swapped.
export const mistake = 'weights-swapped';

export function stepsToRecover(
  factor: number,
  beta: number,
  share: number,
) {
  let v = factor ** 2;
  let t = 0;
  do {
    t += 1;
    v = (1 - beta) * v + beta;
  } while (1 / Math.sqrt(v) < share);
  return t;
}
