// The one loop of the course: an optimizer walks down an objective, and every step is recorded.
import { refuse } from './check.ts';
import { Recorder, type Trajectory } from './trajectory.ts';
import type { Objective, Optimizer, State, Vector } from './types.ts';

export interface DescendOptions<S extends State> {
  /** Where to start; default: the objective's own start. */
  start?: ArrayLike<number>;
  /** How many steps to take, a whole number ≥ 0. */
  steps: number;
  /** Changes the gradient in place before the optimizer sees it. */
  clip?: (g: Vector) => void;
  /** Called after each step with what stands then; the vectors are the live ones. */
  onStep?: (step: { k: number; theta: Vector; g: Vector; loss: number; state: S }) => void;
}

/**
 * Walks an optimizer down an objective and records every step.
 *
 * A walk that leaves the finite numbers does not throw: its record ends before the step at which
 * that happens, and `stopped` says where and why.
 *
 * @param objective - what is minimized
 * @param optimizer - the rule, or what stands in for one: groups, an average, fewer bits
 * @param start - where to begin, one number a parameter; default the objective's own start
 * @param steps - how many steps, a whole number ≥ 0
 * @param clip - changes the gradient in place before the optimizer sees it; default nothing
 * @param onStep - called after each step with the live k, theta, g, loss and state; default nothing
 * @returns the record: `at(0)` is the start, `at(k)` what stands after step k
 * @throws RangeError for a start of the wrong length or not finite, or a number of steps that is not whole
 */
export function descend<S extends State>(
  objective: Objective,
  optimizer: Optimizer<S>,
  { start = objective.start, steps, clip, onStep }: DescendOptions<S>,
): Trajectory<S> {
  const theta = checkStart(objective, start);
  if (!Number.isInteger(steps) || steps < 0)
    refuse('descend', 'steps', 'a whole number ≥ 0', steps);
  const g = new Float64Array(objective.n).fill(Number.NaN); // no gradient belongs to the start
  const state = optimizer.init(objective.n);
  const record = new Recorder(objective, optimizer, state, steps);
  let loss = objective.value(theta);
  record.push(theta, g, loss, state);
  if (!Number.isFinite(loss)) return record.end(0, `the loss is ${loss}`);

  for (let k = 1; k <= steps; k++) {
    objective.gradient(theta, g, k);
    clip?.(g);
    optimizer.step(theta, g, state);
    objective.project?.(theta);
    loss = objective.value(theta);
    const why = fault(theta, loss);
    if (why !== undefined) return record.end(k, why);
    record.push(theta, g, loss, state);
    onStep?.({ k, theta, g, loss, state });
  }
  return record.end();
}

function checkStart(objective: Objective, start: ArrayLike<number>): Vector {
  if (start.length !== objective.n) {
    refuse('descend', 'start.length', `${objective.n}, as ${objective.name} has it`, start.length);
  }
  const theta = Float64Array.from(start);
  theta.forEach((x, i) => {
    if (!Number.isFinite(x)) refuse('descend', `start[${i}]`, 'a finite number', x);
  });
  return theta;
}

/** What is not finite after a step, in words; undefined if all is. */
function fault(theta: Vector, loss: number): string | undefined {
  for (let i = 0; i < theta.length; i++) {
    if (!Number.isFinite(theta[i])) return `theta[${i}] is ${theta[i]!}`;
  }
  return Number.isFinite(loss) ? undefined : `the loss is ${loss}`;
}
