// Wrong: right for the first step only.
export const mistake = 'first-step-only';

export const divisor = (beta: number, _t: number): number =>
  1 - beta;
