// Wrong: drops the rate below the line, as one may for small rates.
export const mistake = 'small-rate-only';

export const rate = (
  h: number,
  sigma: number,
  e: number,
): number => (2 * h * e * e) / (sigma * sigma);
