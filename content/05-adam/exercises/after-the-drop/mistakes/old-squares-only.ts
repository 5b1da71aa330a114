// Wrong: leaves the new squares out.
export const mistake = 'old-squares-only';

export const step = (
  k: number,
  n: number,
  beta: number,
): number => 1 / (k * Math.sqrt(beta ** n));
