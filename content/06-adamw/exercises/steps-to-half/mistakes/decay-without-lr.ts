// Wrong: leaves the learning rate out.
export const mistake = 'decay-without-lr';

export const steps = (
  _lr: number,
  weightDecay: number,
): number => Math.log(0.5) / Math.log(1 - weightDecay);
