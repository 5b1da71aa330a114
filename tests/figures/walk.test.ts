// The end of a walk without its record is where the record ends.
import { expect, test } from 'vitest';
import { adam, adamw, descend, noisy, reddi, rosenbrock, sgd } from '#lib/index.ts';
import type { Objective, Optimizer } from '#lib/index.ts';
import { endOf } from '../../src/figures/kit/walk.ts';

test.each<[string, Objective, Optimizer]>([
  ['a valley', rosenbrock(), adam({ lr: 0.01 })],
  ['a region that is not left', reddi(), adam({ lr: 0.5, beta1: 0 })],
  ['noise and a schedule', noisy(rosenbrock()), sgd({ lr: (t) => 1e-4 / t })],
  ['a decay', rosenbrock(), adamw({ lr: 0.01, weightDecay: 0.1 })],
])('%s', (_, objective, rule) => {
  expect(endOf(objective, rule, 200)).toEqual(
    Float64Array.from(descend(objective, rule, { steps: 200 }).at(-1).theta),
  );
});

test('each step is shown, with the state that belongs to it', () => {
  const walk = descend(rosenbrock(), adam({ lr: 0.01 }), { steps: 20 });
  const seen: number[][] = [];
  endOf(rosenbrock(), adam({ lr: 0.01 }), 20, (theta, t, { v }) => seen.push([t, ...theta, ...v]));
  const { theta, state } = walk;
  expect(seen).toEqual(
    Array.from({ length: 20 }, (_, k) => [
      k + 1,
      ...theta.subarray(2 * k + 2, 2 * k + 4),
      ...state['v']!.subarray(2 * k + 2, 2 * k + 4),
    ]),
  );
});
