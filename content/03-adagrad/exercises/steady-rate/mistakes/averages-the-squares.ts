// Wrong: the root of the mean square does not grow.
export const mistake = 'averages-the-squares';

export const rate = (
  lr: number,
  g: number,
  t: number,
): number => lr / Math.sqrt((t * g ** 2) / t);
