// Wrong: the logarithm of 2 where that of 1/2 belongs.
export const mistake = 'half-life-negative';

export const halfLife = (beta: number): number =>
  Math.log(2) / Math.log(beta);
