// Wrong: the logarithms have changed places.
export const mistake = 'logs-upside-down';

export const halfLife = (beta: number): number =>
  Math.log(beta) / Math.log(0.5);
