// Wrong: counts the steps before this one.
export const mistake = 'clock-off-by-one';

export const divisor = (beta: number, t: number): number =>
  1 - beta ** (t - 1);
