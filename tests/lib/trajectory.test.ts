// The points of a trajectory: how they are counted, what each is made of, and what a walk that ended early keeps.
import { describe, expect, test } from 'vitest';
import {
  adam,
  adamw,
  descend,
  layout,
  listedGradients,
  matrices,
  nadam,
  others,
  parameterGroups,
  quadratic,
  rprop,
  sgd,
} from '#lib/index.ts';
import type { Optimizer } from '#lib/index.ts';

const nan = Number.NaN;
const list = listedGradients(
  [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  [10, 20],
);

describe('the arrays', () => {
  const walk = descend(list, sgd({ lr: 1, momentum: 0.5 }), { steps: 3 });

  test('hold one row a point', () => {
    expect([walk.n, walk.length, walk.objective, walk.optimizer.name]).toEqual([2, 4, list, 'sgd']);
    expect([...walk.g]).toEqual([nan, nan, 1, 2, 3, 4, 5, 6]);
    expect([...walk.state['m']!]).toEqual([0, 0, 1, 2, 3.5, 5, 6.75, 8.5]);
    expect([...walk.theta]).toEqual([10, 20, 9, 18, 5.5, 13, -1.25, 4.5]);
    expect([...walk.loss]).toEqual([0, 1, 2, 3].map((k) => list.value(walk.at(k).theta)));
  });

  test('of a walk that ended early hold what was recorded and no more', () => {
    const short = listedGradients(
      [
        [1, 2],
        [nan, 4],
        [5, 6],
      ],
      [10, 20],
    );
    const ended = descend(short, nadam({ lr: 1 }), { steps: 3 });
    expect(ended.stopped).toEqual({ at: 2, why: 'theta[0] is NaN' });
    expect(ended.length).toBe(2);
    expect([ended.theta.length, ended.g.length, ended.loss.length]).toEqual([4, 4, 2]);
    expect(ended.state['m']).toHaveLength(4);
    expect(ended.state['muProduct']).toHaveLength(2);
    expect(ended.at(-1).k).toBe(1);
    expect(() => ended.at(2)).toThrow('trajectory.at: k must be a whole number in −2 … 1, got 2');
  });

  test('say that it stopped only if it did', () => {
    expect('stopped' in walk).toBe(false);
  });
});

describe('points', () => {
  const walk = descend(list, sgd({ lr: 0.5 }), { steps: 3 });

  test('are counted from either end', () => {
    for (const [k, same] of [
      [0, -4],
      [1, -3],
      [2, -2],
      [3, -1],
    ] as const) {
      expect(walk.at(k).k).toBe(k);
      expect(walk.at(same).k).toBe(k);
      expect(walk.at(same).theta).toEqual(walk.at(k).theta);
    }
  });

  test.each([4, -5, 0.5, -0.5, nan, Infinity, -Infinity])('there is none at %d', (k) => {
    expect(() => walk.at(k)).toThrow(
      new RangeError(`trajectory.at: k must be a whole number in −4 … 3, got ${k}`),
    );
  });

  test('hold what the step was made of', () => {
    const point = walk.at(2);
    expect([...point.theta]).toEqual([8, 17]);
    expect([...point.g]).toEqual([3, 4]);
    expect([...point.update]).toEqual([-1.5, -2]);
    expect([...point.updatePerLr]).toEqual([-3, -4]);
    expect([...point.rate]).toEqual([0.5, 0.5]);
    expect([...point.direction]).toEqual([3, 4]);
    expect([point.lr, point.loss]).toEqual([0.5, list.value(point.theta)]);
    expect(point.state.t).toBe(2);
  });

  test('at the start have no step behind them', () => {
    const start = walk.at(0);
    for (const none of ['g', 'update', 'updatePerLr', 'rate', 'direction'] as const)
      expect([...start[none]]).toEqual([nan, nan]);
    expect([...start.theta]).toEqual([10, 20]);
    expect(start.lr).toBeNaN();
    expect(start.state.t).toBe(0);
    expect('mHat' in start).toBe(false);
  });

  test('take the rate of a schedule at their own step, and refuse what it should not give', () => {
    const asked: number[] = [];
    const scheduled = descend(list, sgd({ lr: (t) => (asked.push(t), 1 / t) }), { steps: 3 });
    expect([1, 2, 3].map((k) => scheduled.at(k).lr)).toEqual([1, 1 / 2, 1 / 3]);
    expect(new Set(asked)).toEqual(new Set([1, 2, 3]));
    let rate = 1;
    const moody = descend(list, { ...sgd(), options: { lr: () => rate } }, { steps: 1 });
    rate = -1;
    expect(() => moody.at(1)).toThrow('sgd: lr(1) must be a finite number ≥ 0, got -1');
  });

  test('know the corrected moments, which need the state before', () => {
    const { mHat, vHat } = descend(list, adam(), { steps: 2 }).at(2);
    // of gradients 1 and 3: (0.9·0.1·1 + 0.1·3)/(1 − 0.81)
    expect(mHat![0]).toBeCloseTo((0.09 + 0.3) / 0.19, 12);
    expect(vHat![0]).toBeCloseTo((0.999 * 0.001 + 0.001 * 9) / (1 - 0.999 ** 2), 12);
    const steps = descend(list, rprop({ lr: 1 }), { steps: 3 });
    expect([...steps.at(2).rate]).toEqual([1.2, 1.2]);
  });

  test('are told the state before their step, and the one after it', () => {
    const rule = sgd({ lr: 1, momentum: 0.5 });
    const telling: typeof rule = {
      ...rule,
      derive: ({ before, state }) => ({ rate: before.m!, direction: state.m! }),
    };
    const { rate, direction } = descend(list, telling, { steps: 3 }).at(2);
    expect([...rate, ...direction]).toEqual([1, 2, 3.5, 5]);
  });

  test('show what the decay took from theta of the step before', () => {
    const walked = descend(list, adamw({ lr: 0.1, weightDecay: 0.5 }), { steps: 2 });
    const [from, { update, rate, direction }] = [walked.at(1), walked.at(2)];
    const rest = update[1]! + rate[1]! * direction[1]!;
    expect(rest).toBeCloseTo(-0.1 * 0.5 * from.theta[1]!, 12);
  });
});

describe('an optimizer that tells no parts', () => {
  const rule = sgd({ lr: 0.5 });
  const silent: Optimizer<ReturnType<typeof rule.init>> = {
    name: 'silent',
    options: {},
    init: (n) => rule.init(n),
    step: (theta, g, state) => {
      rule.step(theta, g, state);
    },
  };

  test('has points without them, and without a rate', () => {
    const point = descend(list, silent, { steps: 1 }).at(1);
    expect([...point.update]).toEqual([-0.5, -1]);
    expect(point.lr).toBeNaN();
    for (const none of ['updatePerLr', 'rate', 'direction'] as const)
      expect([...point[none]]).toEqual([nan, nan]);
  });
});

test('groups have a state each, row by row, and no rate of their own', () => {
  const groups = parameterGroups(
    layout([
      ['w', [1, 1]],
      ['b', [1]],
    ]),
    [
      { name: 'weights', takes: matrices, optimizer: sgd({ lr: 1, momentum: 0.5 }) },
      { name: 'others', takes: others, optimizer: adam({ lr: 0.1 }) },
    ],
  );
  const walk = descend(quadratic(), groups, { steps: 3 });
  expect(walk.at(2).lr).toBeNaN();
  expect(walk.at(2).state).toEqual(descend(quadratic(), groups, { steps: 2 }).at(-1).state);
});
