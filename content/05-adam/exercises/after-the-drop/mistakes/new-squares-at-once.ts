// Wrong: the new squares have all the weight at once.
export const mistake = 'new-squares-at-once';

export const step = (
  k: number,
  n: number,
  beta: number,
): number => 1 / Math.sqrt(beta ** n * k ** 2 + 1);
