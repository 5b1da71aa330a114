// Wrong: divides by v itself.
export const mistake = 'no-root-of-v';

export const step = (
  k: number,
  n: number,
  beta: number,
): number => 1 / (beta ** n * k ** 2 + 1 - beta ** n);
