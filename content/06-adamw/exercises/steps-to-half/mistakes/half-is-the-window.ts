// Wrong: one over the share.
export const mistake = 'half-is-the-window';

export const steps = (
  lr: number,
  weightDecay: number,
): number => 1 / (lr * weightDecay);
