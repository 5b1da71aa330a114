// v goes from k² to 1; the step is one over its root.
export const step = (
  k: number,
  n: number,
  beta: number,
): number => 1 / Math.sqrt(beta ** n * k ** 2 + 1 - beta ** n);
