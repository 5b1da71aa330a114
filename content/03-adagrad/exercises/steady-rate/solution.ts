// The sum is t·g², its root |g|·√t.
export const rate = (
  lr: number,
  g: number,
  t: number,
): number => lr / (Math.abs(g) * Math.sqrt(t));
