// Wrong: the two weights are swapped.
export const mistake = 'weights-swapped';

export const nextError = (
  e: number,
  v: number,
  lr: number,
  beta: number,
  eps: number,
): number =>
  e - (lr * e) / Math.sqrt((1 - beta) * v + beta * e * e + eps);
