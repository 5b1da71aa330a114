// Wrong: the age at which 1/e of the weight is left.
export const mistake = 'e-for-half';

export const halfLife = (beta: number): number =>
  -1 / Math.log(beta);
