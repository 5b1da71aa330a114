// k·log(beta) is the logarithm of one of two parts.
export const halfLife = (beta: number): number =>
  Math.log(0.5) / Math.log(beta);
