// What every optimizer promises on every objective, checked along a walk: shapes, states, the parts of a step, resuming.
import { expect } from 'vitest';
import { descend } from '#lib/index.ts';
import type { Objective, Optimizer, Point, State } from '#lib/index.ts';

const shapeOf = (state: object): [string, number][] =>
  Object.entries(state).map(([key, value]: [string, unknown]) => [
    key,
    value instanceof Float64Array ? value.length : 0,
  ]);

/** What decoupled decay took away, which is no part of −rate · direction. */
function decayed(optimizer: Optimizer, { rate, lr, k, direction, g }: Point, from: Float64Array) {
  const { weightDecay = 0, sparse = false } = optimizer.options as {
    weightDecay?: number;
    sparse?: boolean;
  };
  if (weightDecay === 0 || k === 0) return rate.map(() => 0);
  if (optimizer.name === 'lamb') return undefined; // its decay is scaled by the lengths of the layer
  return direction.map((_, i) => (sparse && g[i] === 0 ? 0 : lr * weightDecay * from[i]!));
}

/** Walks 20 steps and checks each. */
export function checkWalk(objective: Objective, optimizer: Optimizer, start: number[]): void {
  const seen: { g: Float64Array; before: Float64Array }[] = [];
  const fresh = optimizer.init(objective.n);
  const walk = descend(objective, optimizer, {
    start,
    steps: 20,
    clip: (g) => seen.push({ g, before: g.slice() }),
    onStep: ({ k, g, state }) => {
      expect(g).toEqual(seen[k - 1]!.before); // a step leaves the gradient alone
      expect(state.t).toBe(k);
      expect(shapeOf(state)).toEqual(shapeOf(fresh));
      expect(structuredClone(state)).toEqual(state);
    },
  });
  expect(walk.length).toBe(walk.stopped ? walk.stopped.at : 21);
  for (let k = 1; k < walk.length; k++)
    checkParts(objective, optimizer, walk.at(k), walk.at(k - 1));
  if (!walk.stopped) checkResuming(objective, optimizer, walk.at(10), walk.at(20));
}

/** theta moved by −rate · direction, and by decay where that is decoupled. */
function checkParts(objective: Objective, optimizer: Optimizer, point: Point, before: Point): void {
  const decay = decayed(optimizer, point, before.theta);
  if (objective.project || !decay) return;
  point.update.forEach((moved, i) => {
    const told = -point.rate[i]! * point.direction[i]! - decay[i]!;
    const scale = Math.abs(point.theta[i]!) + Math.abs(before.theta[i]!) + Math.abs(told);
    expect(Math.abs(moved - told)).toBeLessThanOrEqual(1e-13 * scale + 1e-300);
  });
}

/** A walk that goes on from a cloned state goes the same way, bit by bit. */
function checkResuming(objective: Objective, optimizer: Optimizer, from: Point, to: Point): void {
  const theta = from.theta.slice();
  const state: State = structuredClone(from.state);
  const g = new Float64Array(objective.n);
  for (let k = from.k + 1; k <= to.k; k++) {
    objective.gradient(theta, g, k);
    optimizer.step(theta, g, state);
    objective.project?.(theta);
  }
  expect([...theta]).toEqual([...to.theta]);
  expect(state).toEqual(structuredClone(to.state));
}
