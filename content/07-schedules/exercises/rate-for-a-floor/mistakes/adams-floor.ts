// Wrong: solves the formula for Adam.
export const mistake = 'adams-floor';

export const rate = (
  h: number,
  sigma: number,
  e: number,
): number => (2 * h * e * e) / sigma;
