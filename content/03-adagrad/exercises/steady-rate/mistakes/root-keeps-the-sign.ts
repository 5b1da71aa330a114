// Wrong: takes g for the root of its square.
export const mistake = 'root-keeps-the-sign';

export const rate = (
  lr: number,
  g: number,
  t: number,
): number => lr / (g * Math.sqrt(t));
