// The record of a descent: what stands in which row, how it ends, what it refuses.
import { describe, expect, test } from 'vitest';
import { adagrad, descend, listedGradients, quadratic, quadratic1d, sgd } from '#lib/index.ts';

describe('the record', () => {
  const walk = descend(quadratic(), adagrad({ lr: 0.5 }), { steps: 10 });

  test('starts with the start, to which no step led', () => {
    const start = walk.at(0);
    expect([...start.theta]).toEqual([-5, -2]);
    expect(start.loss).toBe(10.5);
    expect([...start.state.G]).toEqual([0, 0]);
    for (const none of [start.g, start.rate, start.update, start.updatePerLr, start.direction]) {
      expect([...none]).toEqual([Number.NaN, Number.NaN]);
    }
  });

  test('holds at k the gradient at theta of k − 1 and the state and theta after step k', () => {
    expect(walk.length).toBe(11);
    for (let k = 1; k < walk.length; k++) {
      const [before, here] = [walk.at(k - 1), walk.at(k)];
      expect([...here.g]).toEqual([0.2 * before.theta[0]!, 4 * before.theta[1]!]);
      expect(here.state.t).toBe(k);
      expect(here.state.G[1]).toBe(before.state.G[1]! + here.g[1]! ** 2);
      expect(here.loss).toBe(quadratic().value(here.theta));
    }
    expect(walk.stopped).toBeUndefined();
  });

  test('a point can be the start of another walk', () => {
    const { theta, state } = walk.at(4);
    const rule = adagrad({ lr: 0.5 });
    const [x, s, g] = [theta.slice(), structuredClone(state), new Float64Array(2)];
    for (let k = 5; k <= 10; k++) {
      quadratic().gradient(x, g, k);
      rule.step(x, g, s);
    }
    expect(x).toEqual(walk.at(-1).theta.slice());
  });

  test('clip changes the gradient that the rule sees; onStep sees each step', () => {
    const seen: number[] = [];
    const clipped = descend(quadratic1d({ h: 1, start: 10 }), sgd({ lr: 1 }), {
      steps: 3,
      clip: (g) => g.fill(Math.min(g[0]!, 2)),
      onStep: ({ k, theta }) => seen.push(k, theta[0]!),
    });
    expect([...clipped.theta]).toEqual([10, 8, 6, 4]);
    expect(seen).toEqual([1, 8, 2, 6, 3, 4]);
  });
});

describe('divergence ends the record and does not throw', () => {
  test('when theta leaves the finite numbers', () => {
    const walk = descend(quadratic1d({ h: 1e100 }), sgd({ lr: 1e100 }), { steps: 9 });
    expect(walk.stopped).toEqual({ at: 1, why: 'the loss is Infinity' });
    expect(walk.length).toBe(1);
    const nan = descend(listedGradients([[1], [Number.NaN], [1]], [0]), sgd({ lr: 1 }), {
      steps: 3,
    });
    expect(nan.stopped).toEqual({ at: 2, why: 'theta[0] is NaN' });
    expect([...nan.theta]).toEqual([0, -1]);
  });

  test('when the loss at the start is not finite', () => {
    const walk = descend(quadratic(), sgd(), { steps: 9, start: [1e200, 0] });
    expect([walk.length, walk.stopped]).toEqual([1, { at: 0, why: 'the loss is Infinity' }]);
  });
});

test('a walk of no steps is its start', () => {
  const walk = descend(quadratic(), sgd(), { steps: 0 });
  expect([walk.length, walk.stopped, ...walk.at(-1).theta]).toEqual([1, undefined, -5, -2]);
});

test('refusals', () => {
  const go = (options: { steps: number; start?: number[] }) => () =>
    descend(quadratic(), sgd(), options);
  expect(go({ steps: -1 })).toThrow('descend: steps must be a whole number ≥ 0, got -1');
  expect(go({ steps: 1, start: [1] })).toThrow(
    'descend: start.length must be 2, as quadratic has it, got 1',
  );
  expect(go({ steps: 1, start: [1, Infinity] })).toThrow(
    'descend: start[1] must be a finite number, got Infinity',
  );
  expect(() => descend(quadratic(), sgd(), { steps: 2 }).at(3)).toThrow(
    'trajectory.at: k must be a whole number in −3 … 2, got 3',
  );
  expect(() => descend(listedGradients([[1]]), sgd(), { steps: 2 })).toThrow(
    'listedGradients: t must be 1 … 1, got 2',
  );
});
