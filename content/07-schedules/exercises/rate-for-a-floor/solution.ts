// Solved for the rate, which stands above and below the line.
export const rate = (
  h: number,
  sigma: number,
  e: number,
): number => (2 * h * e * e) / (sigma * sigma + h * h * e * e);
