// What the examples share: how far gradient descent gets, and how many steps it needs.
import { descend, sgd, type Objective } from '#lib/index.ts';

/** A quantity for t = 0, 1, 2, …, so that index t is step t; what has no value at the start is NaN there. */
export const byStep = (steps: number, read: (t: number) => number): number[] =>
  Array.from({ length: steps + 1 }, (_, t) => read(t));

/** Steps until no coordinate is further from the minimum at 0 than `target` times its own start; NaN if `most` do not do. */
export function stepsTo(objective: Objective, lr: number, target: number, most: number): number {
  const { theta, n, length } = descend(objective, sgd({ lr }), { steps: most });
  for (let t = 0; t < length; t++) {
    const there = (i: number): boolean =>
      Math.abs(theta[t * n + i]!) <= target * Math.abs(theta[i]!);
    if (Array.from({ length: n }, (_, i) => i).every(there)) return t;
  }
  return Number.NaN;
}
