// What the examples share: walks under given gradients, read step by step.
import { descend, listedGradients, type Optimizer, type State } from '#lib/index.ts';

/** A quantity for t = 0, 1, 2, …, so that index t is step t; what has no value at the start is NaN there. */
export const byStep = (steps: number, read: (t: number) => number): number[] =>
  Array.from({ length: steps + 1 }, (_, t) => read(t));

/** The first t in 1 … steps at which something holds; NaN if it never does. */
export function firstStep(steps: number, holds: (t: number) => boolean): number {
  for (let t = 1; t <= steps; t++) if (holds(t)) return t;
  return Number.NaN;
}

/** A rule along one coordinate's gradients, from 0. */
export const along = <S extends State>(gradients: readonly number[], rule: Optimizer<S>) =>
  descend(listedGradients(gradients.map((g) => [g])), rule, { steps: gradients.length });

/** `size` repeated. */
export const steady = (size: number, steps: number): number[] => Array<number>(steps).fill(size);

/** Phases of steady gradients, one after another: `[[100, 50], [1, 200]]`. */
export const phases = (...parts: readonly (readonly [size: number, steps: number])[]): number[] =>
  parts.flatMap(([size, steps]) => steady(size, steps));

/** The lengths of all steps of a path of one coordinate; index t is step t. */
export const lengths = (theta: ArrayLike<number>): number[] =>
  byStep(theta.length - 1, (t) => (t === 0 ? Number.NaN : Math.abs(theta[t]! - theta[t - 1]!)));
