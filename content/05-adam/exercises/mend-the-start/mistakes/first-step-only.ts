// Wrong: right for the first step only.
export const mistake = 'first-step-only';

export const divisor = (beta: number): number => 1 - beta;
