// Each step keeps the same share, so logarithms count the steps.
export const steps = (
  lr: number,
  weightDecay: number,
): number => Math.log(0.5) / Math.log(1 - lr * weightDecay);
