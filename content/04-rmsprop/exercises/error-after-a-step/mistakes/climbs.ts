// Wrong: the step is added.
export const mistake = 'climbs';

export const nextError = (
  e: number,
  v: number,
  lr: number,
  beta: number,
  eps: number,
): number =>
  e + (lr * e) / Math.sqrt(beta * v + (1 - beta) * e * e + eps);
