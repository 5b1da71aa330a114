// Wrong: divides by v itself.
export const mistake = 'no-root-of-v';

export const step = (
  k: number,
  n: number,
  beta2: number,
): number => 1 / (beta2 ** n * k ** 2 + 1 - beta2 ** n);
