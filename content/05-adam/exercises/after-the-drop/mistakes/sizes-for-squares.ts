// Wrong: averages sizes, not squares.
export const mistake = 'sizes-for-squares';

export const step = (
  k: number,
  n: number,
  beta: number,
): number => 1 / (beta ** n * k + 1 - beta ** n);
