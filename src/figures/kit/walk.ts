// Columns out of the library's record of a descent, and the end of one that needs no record.
import type { Objective, Optimizer, State, Trajectory } from '#lib/index.ts';

/** Coordinate i of theta at every step, the start first. */
export function coordinate({ theta, n, length }: Trajectory, i: number): Float64Array {
  return Float64Array.from({ length }, (_, k) => theta[k * n + i]!);
}

/** Theta after `steps` steps, as `descend` has it in its last row; the record of a long walk would fill tens of megabytes. `onStep` is shown theta and the rule's state after each step, the live ones. */
export function endOf<S extends State>(
  objective: Objective,
  optimizer: Optimizer<S>,
  steps: number,
  onStep?: (theta: Float64Array, t: number, state: S) => void,
): Float64Array {
  const theta = Float64Array.from(objective.start);
  const g = new Float64Array(objective.n);
  const state = optimizer.init(objective.n);
  for (let t = 1; t <= steps; t++) {
    objective.gradient(theta, g, t);
    optimizer.step(theta, g, state);
    objective.project?.(theta);
    onStep?.(theta, t, state);
  }
  return theta;
}

/** 0, 1, 2 … up to `last`. */
export const counted = (last: number): Float64Array =>
  Float64Array.from({ length: last + 1 }, (_, k) => k);

/** Up to `count` whole numbers from 1 to `last`, each apart from the one before by about the same ratio. */
export function spread(last: number, count: number): Float64Array {
  const steps = new Set<number>();
  for (let k = 0; k < count; k++) steps.add(Math.round(last ** (k / (count - 1))));
  return Float64Array.from(steps);
}

/** How often a sequence changes its sign between one entry and the next, up to the entry `last`. */
export function signChanges(x: ArrayLike<number>, last = x.length - 1): number {
  let count = 0;
  for (let k = 1; k <= last; k++) if (x[k]! * x[k - 1]! < 0) count++;
  return count;
}
