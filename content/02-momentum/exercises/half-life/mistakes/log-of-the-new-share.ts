// Wrong: takes the share of the new gradient for the share that is kept.
export const mistake = 'log-of-the-new-share';

export const halfLife = (beta: number): number =>
  Math.log(0.5) / Math.log(1 - beta);
