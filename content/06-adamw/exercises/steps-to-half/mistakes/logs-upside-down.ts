// Wrong: the quotient of the logarithms is upside down.
export const mistake = 'logs-upside-down';

export const steps = (
  lr: number,
  weightDecay: number,
): number => Math.log(1 - lr * weightDecay) / Math.log(0.5);
