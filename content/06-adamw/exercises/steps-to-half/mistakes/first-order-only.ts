// Wrong: adds the shares up.
export const mistake = 'first-order-only';

export const steps = (
  lr: number,
  weightDecay: number,
): number => Math.log(2) / (lr * weightDecay);
