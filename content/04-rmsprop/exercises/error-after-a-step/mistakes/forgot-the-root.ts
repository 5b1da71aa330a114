// Wrong: the root is missing.
export const mistake = 'forgot-the-root';

export const nextError = (
  e: number,
  v: number,
  lr: number,
  beta: number,
  eps: number,
): number =>
  e - (lr * e) / (beta * v + (1 - beta) * e * e + eps);
