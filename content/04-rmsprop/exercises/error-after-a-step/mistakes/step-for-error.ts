// Wrong: gives the step.
export const mistake = 'step-for-error';

export const nextError = (
  e: number,
  v: number,
  lr: number,
  beta: number,
  eps: number,
): number =>
  (lr * e) / Math.sqrt(beta * v + (1 - beta) * e * e + eps);
