// Wrong: eps stands outside the root.
export const mistake = 'eps-outside-root';

export const nextError = (
  e: number,
  v: number,
  lr: number,
  beta: number,
  eps: number,
): number =>
  e -
  (lr * e) / (Math.sqrt(beta * v + (1 - beta) * e * e) + eps);
