// The record of a descent: flat typed arrays, one row a point, that every plot, table and grade reads.
import { rateAt, refuse } from './check.ts';
import { columnsOf, readRow, rowOf, writeRow, type Column } from './columns.ts';
import type { Derived, Objective, Optimizer, Schedule, State, Vector } from './types.ts';

/** One point of a trajectory. At k = 0, where no step led, g, update and what derives from them are NaN. */
export interface Point<S extends State = State> extends Derived {
  readonly k: number;
  /** The gradient, at theta of k − 1, that the optimizer was given at step k. */
  readonly g: Vector;
  /** The parameters after step k, and the loss there. */
  readonly theta: Vector;
  readonly loss: number;
  /** The state after step k. */
  readonly state: S;
  /** The learning rate of step k as option or schedule gave it. */
  readonly lr: number;
  /** theta of k minus theta of k − 1. */
  readonly update: Vector;
  /** update / lr. */
  readonly updatePerLr: Vector;
}

/** The record of a descent of `length` points, the start included. */
export interface Trajectory<S extends State = State> {
  readonly objective: Objective;
  readonly optimizer: Optimizer<S>;
  readonly n: number;
  /** The number of points: steps recorded + 1. */
  readonly length: number;
  /** Row k, n wide: theta after step k. */
  readonly theta: Vector;
  /** Row k, n wide: the gradient of step k; row 0 is NaN. */
  readonly g: Vector;
  /** Entry k: the loss at theta of k. */
  readonly loss: Vector;
  /** The state's vectors by name; row k is the state after step k. */
  readonly state: Readonly<Record<string, Vector>>;
  /** Where and why the walk ended early; absent if it did not. */
  readonly stopped?: { readonly at: number; readonly why: string };
  /** The point k, 0 ≤ k < length; a negative k counts from the end. */
  at(k: number): Point<S>;
}

const blank = (n: number): Vector => new Float64Array(n).fill(Number.NaN);

/** Fills the arrays while the walk goes on, and makes the trajectory in the end. */
export class Recorder<S extends State> {
  readonly #objective: Objective;
  readonly #optimizer: Optimizer<S>;
  readonly #theta: Vector;
  readonly #g: Vector;
  readonly #loss: Vector;
  readonly #pattern: S;
  readonly #columns: readonly Column[];
  #length = 0;

  constructor(objective: Objective, optimizer: Optimizer<S>, state: S, steps: number) {
    this.#objective = objective;
    this.#optimizer = optimizer;
    this.#theta = new Float64Array((steps + 1) * objective.n);
    this.#g = new Float64Array((steps + 1) * objective.n);
    this.#loss = new Float64Array(steps + 1);
    this.#pattern = state; // only its shape is read, and that stays
    this.#columns = columnsOf(state, steps + 1);
  }

  push(theta: Vector, g: Vector, loss: number, state: S): void {
    const k = this.#length++;
    const n = theta.length;
    for (let i = 0; i < n; i++) {
      this.#theta[k * n + i] = theta[i]!;
      this.#g[k * n + i] = g[i]!;
    }
    this.#loss[k] = loss;
    writeRow(this.#columns, k, state);
  }

  /** The record so far; `at` and `why` are given if the walk ended early. */
  end(at?: number, why = ''): Trajectory<S> {
    const length = this.#length;
    const n = this.#objective.n;
    const pattern = this.#pattern;
    const columns = this.#columns.map((column) => ({
      ...column,
      data: column.data.subarray(0, length * column.width),
    }));
    const trajectory: Trajectory<S> = {
      objective: this.#objective,
      optimizer: this.#optimizer,
      n,
      length,
      theta: this.#theta.subarray(0, length * n),
      g: this.#g.subarray(0, length * n),
      loss: this.#loss.subarray(0, length),
      state: Object.fromEntries(columns.map(({ key, data }) => [key, data])),
      ...(at === undefined ? {} : { stopped: { at, why } }),
      at: (k) => pointAt(trajectory, (row) => readRow(columns, row, pattern) as S, k),
    };
    return trajectory;
  }
}

function pointAt<S extends State>(
  trajectory: Trajectory<S>,
  stateAt: (k: number) => S,
  index: number,
): Point<S> {
  const { optimizer, n, length, loss } = trajectory;
  const k = index < 0 ? length + index : index;
  if (!Number.isInteger(k) || k < 0 || k >= length) {
    refuse('trajectory.at', 'k', `a whole number in −${length} … ${length - 1}`, index);
  }
  const theta = rowOf(trajectory.theta, k, n);
  const g = rowOf(trajectory.g, k, n);
  const point = { k, theta, g, loss: loss[k]!, state: stateAt(k) };
  if (k === 0) {
    const none = { update: blank(n), updatePerLr: blank(n), rate: blank(n), direction: blank(n) };
    return { ...point, lr: Number.NaN, ...none };
  }
  const from = rowOf(trajectory.theta, k - 1, n);
  const lr = lrOf(optimizer, k);
  const update = theta.map((x, i) => x - from[i]!);
  const taken = { state: point.state, before: stateAt(k - 1), g, theta: from };
  const derived = optimizer.derive?.(taken) ?? { rate: blank(n), direction: blank(n) };
  return { ...point, lr, update, updatePerLr: update.map((x) => x / lr), ...derived };
}

/** The rate of step k; NaN for an optimizer without one, such as groups that have their own. */
function lrOf<S extends State>({ name, options }: Optimizer<S>, k: number): number {
  const { lr = Number.NaN } = options as { lr?: number | Schedule };
  return rateAt(name, lr, k);
}
