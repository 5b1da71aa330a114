// Wrong: takes half of the weight away in equal parts.
export const mistake = 'first-order-only';

export const steps = (
  lr: number,
  weightDecay: number,
): number => 0.5 / (lr * weightDecay);
