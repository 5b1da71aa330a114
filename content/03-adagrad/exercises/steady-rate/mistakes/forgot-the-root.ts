// Wrong: divides by the sum itself.
export const mistake = 'forgot-the-root';

export const rate = (
  lr: number,
  g: number,
  t: number,
): number => lr / (t * g ** 2);
