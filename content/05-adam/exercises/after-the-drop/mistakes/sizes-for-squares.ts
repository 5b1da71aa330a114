// Wrong: averages sizes, not squares.
export const mistake = 'sizes-for-squares';

export const step = (
  k: number,
  n: number,
  beta2: number,
): number => 1 / (beta2 ** n * k + 1 - beta2 ** n);
