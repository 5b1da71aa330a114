// What is missing shrinks by beta at each step; the rest is there.
export const divisor = (beta: number, t: number): number =>
  1 - beta ** t;
