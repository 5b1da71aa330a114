// Sequences of gradients: what each is, step by step, and what is refused.
import { expect, test } from 'vitest';
import { descend, listedGradients, random, sequences, sgd } from '#lib/index.ts';

const flat = (sequence: readonly (readonly number[])[]): number[] => sequence.flat();

test('constant', () => {
  expect(sequences.constant(3)).toEqual([[1], [1], [1]]);
  expect(flat(sequences.constant(2, { size: -4 }))).toEqual([-4, -4]);
});

test('alternating begins with its size', () => {
  expect(sequences.alternating(4)).toEqual([[1], [-1], [1], [-1]]);
  expect(flat(sequences.alternating(3, { size: 2 }))).toEqual([2, -2, 2]);
});

test('random is the stream of its seed, moved and stretched', () => {
  const source = random(1);
  const z = Array.from({ length: 5 }, () => source.normal());
  expect(flat(sequences.random(5))).toEqual(z);
  expect(flat(sequences.random(5, { mean: 3, sigma: 2 }))).toEqual(z.map((x) => 3 + 2 * x));
  expect(sequences.random(5, { seed: 2 })).not.toEqual(sequences.random(5));
});

test('rare is there at every period-th step', () => {
  expect(flat(sequences.rare(7, { period: 3, size: 5 }))).toEqual([0, 0, 5, 0, 0, 5, 0]);
  expect(flat(sequences.rare(2, { period: 1 }))).toEqual([1, 1]);
  expect(flat(sequences.rare(20)).map((g, i) => (g === 0 ? 0 : i + 1))).toEqual(
    expect.arrayContaining([10, 20]),
  );
});

test('spike is one large step, in the middle if it is not said where', () => {
  expect(flat(sequences.spike(5))).toEqual([1, 1, 100, 1, 1]);
  expect(flat(sequences.spike(4, { size: 2, factor: 3 }))).toEqual([2, 6, 2, 2]);
  expect(flat(sequences.spike(3, { at: 1, factor: -1 }))).toEqual([-1, 1, 1]);
});

test('each is a list that can be walked', () => {
  for (const make of Object.values(sequences)) {
    const walk = descend(listedGradients(make(4)), sgd({ lr: 1 }), { steps: 4 });
    expect(walk.at(-1).theta[0]).toBeCloseTo(-flat(make(4)).reduce((a, b) => a + b), 12);
  }
});

test('of no steps there is none, and no period below 1', () => {
  for (const make of Object.values(sequences)) {
    expect(() => make(0)).toThrow(
      new RangeError('sequence: steps: n must be a whole number ≥ 1, got 0'),
    );
  }
  for (const period of [0, 1.5]) {
    expect(() => sequences.rare(3, { period })).toThrow(
      new RangeError(`sequences.rare: period must be a whole number ≥ 1, got ${period}`),
    );
  }
});
