// What the examples share: a weight among gradients that are noise, and runs of one rule after another.
import { descend, listedGradients, random, type Objective, type Optimizer } from '#lib/index.ts';

/** Gradients of one weight, drawn around zero with this root mean square. */
export function noise(size: number, steps: number, seed: number): number[] {
  const source = random(seed);
  return Array.from({ length: steps }, () => size * source.normal());
}

/** The given gradients for one weight that starts at `start`: the loss says nothing about where it should be. */
export const along = (gradients: readonly number[], start = 1): Objective =>
  listedGradients(
    gradients.map((g) => [g]),
    [start],
  );

/** Where the rule brings the weight. */
export const end = (objective: Objective, rule: Optimizer, steps: number): number =>
  descend(objective, rule, { steps }).at(-1).theta[0]!;

/**
 * The share of the weight that only the decay takes away: the run with decay is compared with the run
 * of the same gradients without, so that what the noise does drops out to first order.
 */
export function lost(gradients: readonly number[], decaying: Optimizer, bare: Optimizer): number {
  const objective = along(gradients);
  const steps = gradients.length;
  return end(objective, bare, steps) - end(objective, decaying, steps);
}

/** A quantity for t = 0, 1, 2, …, so that index t is step t. */
export const byStep = (last: number, read: (t: number) => number): number[] =>
  Array.from({ length: last + 1 }, (_, t) => read(t));
