// Wrong: the gradient is missing from the step.
export const mistake = 'error-dropped';

export const nextError = (
  e: number,
  v: number,
  lr: number,
  beta: number,
  eps: number,
): number =>
  e - lr / Math.sqrt(beta * v + (1 - beta) * e * e + eps);
