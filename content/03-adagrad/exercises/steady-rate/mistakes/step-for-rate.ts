// Wrong: the step, which has the gradient in it.
export const mistake = 'step-for-rate';

export const rate = (
  lr: number,
  g: number,
  t: number,
): number => (lr * Math.sign(g)) / Math.sqrt(t);
