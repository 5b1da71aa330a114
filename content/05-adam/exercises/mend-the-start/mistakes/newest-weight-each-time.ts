// Wrong: each gradient adds the same share.
export const mistake = 'newest-weight-each-time';

export const divisor = (beta: number, t: number): number =>
  t * (1 - beta);
