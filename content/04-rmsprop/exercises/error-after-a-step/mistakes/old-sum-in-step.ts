// Wrong: the average does not know this gradient.
export const mistake = 'old-sum-in-step';

export const nextError = (
  e: number,
  v: number,
  lr: number,
  _beta: number,
  eps: number,
): number => e - (lr * e) / Math.sqrt(v + eps);
