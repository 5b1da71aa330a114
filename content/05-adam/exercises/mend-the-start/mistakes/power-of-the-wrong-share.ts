// Wrong: lets the share of the newest shrink.
export const mistake = 'power-of-the-wrong-share';

export const divisor = (beta: number, t: number): number =>
  (1 - beta) ** t;
