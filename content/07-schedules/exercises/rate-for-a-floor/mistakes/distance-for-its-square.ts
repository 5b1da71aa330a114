// Wrong: the floor is a distance, the formula has its square.
export const mistake = 'distance-for-its-square';

export const rate = (
  h: number,
  sigma: number,
  e: number,
): number => (2 * h * e) / (sigma * sigma + h * h * e);
