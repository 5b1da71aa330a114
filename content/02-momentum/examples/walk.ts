// What the chapter computes with: averages of listed gradients, walks on a parabola, and how such a walk fares.
import { descend, listedGradients, quadratic1d, sgd, type SgdOptions } from '#lib/index.ts';

/** A rule of the sgd family along one coordinate's gradients, from 0. */
export const along = (gradients: readonly number[], options: SgdOptions) =>
  descend(listedGradients(gradients.map((g) => [g])), sgd(options), { steps: gradients.length });

/** The average that forgets, after each of the gradients; entry t is m_t, entry 0 the start. */
export const averages = (gradients: readonly number[], beta: number): number[] => [
  ...along(gradients, { lr: 1, momentum: beta, momentumForm: 'ema' }).state['m']!,
];

/** What one gradient of size 1 weighs in the average, by its age 0, 1, 2 … */
export const weights = (beta: number, ages: number): number[] =>
  averages([1, ...Array<number>(ages - 1).fill(0)], beta).slice(1);

/** Plain descent, heavy ball or Nesterov on ½hθ². */
export const onParabola = (h: number, options: SgdOptions, steps: number, start = 1) =>
  descend(quadratic1d({ h, start }), sgd(options), { steps });

/** The step from which on every entry stays below a share of the first; NaN if the record ends before. */
export function settles(x: ArrayLike<number>, share: number): number {
  let last = 0;
  for (let t = 0; t < x.length; t++) if (!(Math.abs(x[t]!) < share * Math.abs(x[0]!))) last = t;
  return last === x.length - 1 ? Number.NaN : last + 1;
}

/** How often a walk changes sides. */
export function crossings(x: ArrayLike<number>): number {
  let count = 0;
  for (let t = 1; t < x.length; t++) if (x[t]! * x[t - 1]! < 0) count++;
  return count;
}

/** A quantity for t = 0 … steps. */
export const byStep = (steps: number, read: (t: number) => number): number[] =>
  Array.from({ length: steps + 1 }, (_, t) => read(t));

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
