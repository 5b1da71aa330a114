// Wrong: that is what is missing.
export const mistake = 'what-is-missing';

export const divisor = (beta: number, t: number): number =>
  beta ** t;
