// What the examples share: descent over data with a rate for each step, Adam along given gradients, and sums.
import {
  adam,
  descend,
  listedGradients,
  sgd,
  type AdamOptions,
  type Objective,
  type Schedule,
} from '#lib/index.ts';

/** Parabolas ½(θ − x)², a step for each x of the list. */
export function runOver(x: readonly number[], start: number, lr: Schedule) {
  const data: Objective = {
    ...listedGradients(
      x.map(() => [0]),
      [start],
    ),
    gradient(theta, g, t) {
      g[0] = theta[0]! - x[t - 1]!;
    },
  };
  return descend(data, sgd({ lr }), { steps: x.length });
}

/** Adam along one coordinate's gradients, from 0; lr is 1 and eps 0 unless said. */
export const along = (gradients: readonly number[], options: AdamOptions = {}) =>
  descend(listedGradients(gradients.map((g) => [g])), adam({ lr: 1, eps: 0, ...options }), {
    steps: gradients.length,
  });

/** The way of every step, against the gradient: entry t − 1 is that of step t. */
export function steps(gradients: readonly number[], options?: AdamOptions): number[] {
  const { theta } = along(gradients, options);
  return gradients.map((_, i) => theta[i]! - theta[i + 1]!);
}

export const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** The rates of the first n steps. */
export const rates = (schedule: Schedule, n: number): number[] =>
  Array.from({ length: n }, (_, i) => schedule(i + 1));

/** A quantity for t = 0, 1, 2, …, so that index t is step t. */
export const byStep = (last: number, read: (t: number) => number): number[] =>
  Array.from({ length: last + 1 }, (_, t) => read(t));
