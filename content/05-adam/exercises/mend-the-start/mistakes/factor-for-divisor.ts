// Wrong: gives what the average is multiplied by.
export const mistake = 'factor-for-divisor';

export const divisor = (beta: number, t: number): number =>
  1 / (1 - beta ** t);
