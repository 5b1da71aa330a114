// What the examples share: Adam along given gradients, and its steps in units of lr.
import { adam, descend, listedGradients, type AdamOptions, type Trajectory } from '#lib/index.ts';

/** Adam along one coordinate's gradients, from 0; lr is 1 and eps 0 unless said. */
export const along = (gradients: readonly number[], options: AdamOptions = {}) =>
  descend(listedGradients(gradients.map((g) => [g])), adam({ lr: 1, eps: 0, ...options }), {
    steps: gradients.length,
  });

/** The way of every step, against the gradient: entry t − 1 is that of step t. */
export const stepsOf = ({ theta, length }: Trajectory): number[] =>
  Array.from({ length: length - 1 }, (_, i) => theta[i]! - theta[i + 1]!);

/** Adam's steps along gradients, in units of lr. */
export const steps = (gradients: readonly number[], options?: AdamOptions): number[] =>
  stepsOf(along(gradients, options));

export const constant = (n: number, g = 1): number[] => Array<number>(n).fill(g);

export const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** Root mean square. */
export const rms = (list: readonly number[]): number =>
  Math.sqrt(sum(list.map((x) => x * x)) / list.length);

/** A quantity for t = 0, 1, 2, …, so that index t is step t. */
export const byStep = (last: number, read: (t: number) => number): number[] =>
  Array.from({ length: last + 1 }, (_, t) => read(t));
