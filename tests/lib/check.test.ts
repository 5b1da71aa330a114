// The checks of what a caller hands in: what passes, what is refused, and the whole text of each refusal.
import { describe, expect, test } from 'vitest';
import {
  checkCount,
  checkOptions,
  checkStep,
  number,
  oneOf,
  rateAt,
  refuse,
  show,
} from '#lib/check.ts';
import type { State, Vector } from '#lib/types.ts';

test.each<[unknown, string]>([
  ['0.1', '"0.1"'],
  ['say "so"', String.raw`"say \"so\""`],
  [() => 0, 'a function'],
  [new Float32Array(2), 'a Float32Array'],
  [new DataView(new ArrayBuffer(1)), 'a DataView'],
  [[1, 2], '[1,2]'],
  [{ lr: 1 }, '{"lr":1}'],
  [null, 'null'],
  [undefined, 'undefined'],
  [-0.5, '-0.5'],
  [Number.NaN, 'NaN'],
  [Infinity, 'Infinity'],
  [true, 'true'],
])('%o is shown as %s', (value, shown) => {
  expect(show(value)).toBe(shown);
});

test('a refusal says where, what, what is allowed and what came', () => {
  expect(() => refuse('adam', 'lr', 'a finite number', 'fast')).toThrow(
    new RangeError('adam: lr must be a finite number, got "fast"'),
  );
});

describe('what an option may be', () => {
  const positive = number('a number > 0', (x) => x > 0);
  const placement = oneOf('outside', 'inside', false);

  test.each([0.1, 1, Number.MAX_VALUE])('the number %d', (x) => {
    expect(positive.ok(x)).toBe(true);
  });

  test.each([0, -1, Number.NaN, Infinity, '1', true, null, undefined, [1]])('not %o', (x) => {
    expect(positive.ok(x)).toBe(false);
  });

  test('one of a list, which is told', () => {
    expect(placement.allowed).toBe('"outside" | "inside" | false');
    expect(positive.allowed).toBe('a number > 0');
    for (const value of ['outside', 'inside', false]) expect(placement.ok(value)).toBe(true);
    for (const value of ['out', true, 0, undefined]) expect(placement.ok(value)).toBe(false);
  });

  const table = { rate: positive, place: placement };
  const check = (rate: unknown, place: unknown, unknown: object = {}) =>
    checkOptions('rule', { rate, place }, unknown, table);

  test('good options come back, frozen', () => {
    const options = { rate: 1, place: 'inside' };
    const checked = checkOptions('rule', options, {}, table);
    expect(checked).toBe(options);
    expect(Object.isFrozen(checked)).toBe(true);
  });

  test('a bad one is named, each of them', () => {
    expect(() => check(0, 'inside')).toThrow(
      new RangeError('rule: rate must be a number > 0, got 0'),
    );
    expect(() => check(1, 'under')).toThrow(
      new RangeError('rule: place must be "outside" | "inside" | false, got "under"'),
    );
  });

  test('one that the rule does not have is named first, with those that it has', () => {
    expect(() => check(0, 'under', { Lr: 1, other: 2 })).toThrow(
      new RangeError('rule: unknown option "Lr"; its options are rate, place'),
    );
  });
});

test('a number of parameters is whole and at least 1', () => {
  expect([checkCount('adam.init', 1), checkCount('adam.init', 7)]).toEqual([1, 7]);
  for (const n of [0, -1, 1.5, Number.NaN, Infinity]) {
    expect(() => checkCount('adam.init', n)).toThrow(
      new RangeError(`adam.init: n must be a whole number ≥ 1, got ${n}`),
    );
  }
});

describe('a step', () => {
  const vector = (n: number): Vector => new Float64Array(n);
  const state = (n: number): State & { m: Vector; v: Vector } => ({
    rule: 'adam',
    t: 0,
    m: vector(n),
    v: vector(n),
  });
  const step = (theta: unknown, g: unknown, given: State) => () => {
    checkStep('adam', theta as Vector, g as Vector, given, ['m', 'v']);
  };

  test.each([1, 2, 9])('of %d parameters may be taken', (n) => {
    expect(step(vector(n), vector(n), state(n))).not.toThrow();
  });

  test.each<[string, unknown, unknown, State, string]>([
    ['a list as theta', [1, 2], vector(2), state(2), 'theta must be a Float64Array, got [1,2]'],
    ['no theta', undefined, vector(2), state(2), 'theta must be a Float64Array, got undefined'],
    [
      'single precision',
      vector(2),
      new Float32Array(2),
      state(2),
      'g must be a Float64Array, got a Float32Array',
    ],
    [
      "another rule's state",
      vector(2),
      vector(2),
      { rule: 'sgd', t: 0 },
      'state.rule must be "adam", got "sgd"',
    ],
    ['no parameters', vector(0), vector(0), state(0), 'theta.length must be at least 1, got 0'],
    ['a short g', vector(2), vector(1), state(2), 'g.length must be theta.length = 2, got 1'],
    ['a long g', vector(2), vector(3), state(2), 'g.length must be theta.length = 2, got 3'],
    [
      'a state of another length',
      vector(2),
      vector(2),
      state(3),
      'state.m.length must be theta.length = 2, got 3',
    ],
    [
      'one vector of another length',
      vector(2),
      vector(2),
      { ...state(2), v: vector(1) } as State,
      'state.v.length must be theta.length = 2, got 1',
    ],
    [
      'a state without a vector',
      vector(2),
      vector(2),
      { rule: 'adam', t: 0, m: vector(2) } as State,
      'state.v.length must be theta.length = 2, got undefined',
    ],
  ])('with %s is refused', (_, theta, g, given, message) => {
    expect(step(theta, g, given)).toThrow(new RangeError(`adam.step: ${message}`));
  });
});

describe('the rate of a step', () => {
  test('is the number, or what the schedule says', () => {
    expect(rateAt('adam', 0.1, 7)).toBe(0.1);
    expect(rateAt('adam', (t) => 1 / t, 8)).toBe(0.125);
    expect(rateAt('adam', () => 0, 1)).toBe(0);
  });

  test.each([-1, Number.NaN, Infinity, '0.1'])('is not %o', (rate) => {
    expect(() => rateAt('adam', () => rate as number, 3)).toThrow(
      new RangeError(`adam: lr(3) must be a finite number ≥ 0, got ${show(rate)}`),
    );
  });

  test('as a number was checked with the options', () => {
    expect(rateAt('groups', Number.NaN, 1)).toBeNaN(); // a rule without a rate of its own
  });
});
