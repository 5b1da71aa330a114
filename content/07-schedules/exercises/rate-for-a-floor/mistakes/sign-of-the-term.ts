// Wrong: the term with the rate changes sides without changing its sign.
export const mistake = 'sign-of-the-term';

export const rate = (
  h: number,
  sigma: number,
  e: number,
): number => (2 * h * e * e) / (sigma * sigma - h * h * e * e);
