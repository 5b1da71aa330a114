// The gradient is the error; the average takes it in before the step.
export const nextError = (
  e: number,
  v: number,
  lr: number,
  beta: number,
  eps: number,
): number =>
  e - (lr * e) / Math.sqrt(beta * v + (1 - beta) * e * e + eps);
