// Minibatches: each sample once an epoch, the same for the same t, another order each epoch.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minibatches, samplesFrom } from '#lib/index.ts';

describe('minibatches', () => {
  const given = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), fc.integer())
    .map(([a, b, seed]) => ({ all: Math.max(a, b), size: Math.min(a, b), seed }));

  test('take every sample once an epoch', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 5 }), ({ all, size, seed }, epoch) => {
        const batch = minibatches(samplesFrom(7, 7 + all), size, seed);
        const perEpoch = Math.ceil(all / size);
        const taken = Array.from({ length: perEpoch }, (_, i) => [
          ...batch(epoch * perEpoch + i + 1),
        ]);
        expect(taken.flat().sort((a, b) => a - b)).toEqual([...samplesFrom(7, 7 + all)]);
        expect(taken.slice(0, -1).every((b) => b.length === size)).toBe(true);
      }),
    );
  });

  test('are a function of t: going back gives the same', () => {
    fc.assert(
      fc.property(given, ({ all, size, seed }) => {
        const batch = minibatches(samplesFrom(0, all), size, seed);
        const forth = [1, 2, 3, 40, 41].map((t) => [...batch(t)]);
        const back = [41, 40, 3, 2, 1].map((t) => [...batch(t)]).reverse();
        expect(back).toEqual(forth);
      }),
    );
  });

  test('are the same in whichever epoch one begins', () => {
    const all = samplesFrom(0, 10);
    const inOrder = minibatches(all, 5, 3);
    const [, , third] = [inOrder(1), inOrder(2), [...inOrder(3)]];
    expect([...minibatches(all, 5, 3)(3)]).toEqual(third);
  });

  test('another epoch, and another seed, is another order', () => {
    const all = samplesFrom(0, 100);
    const orders = [minibatches(all, 100, 1), minibatches(all, 100, 2)].flatMap((batch) => [
      batch(1).join(),
      batch(2).join(),
    ]);
    expect(new Set(orders).size).toBe(4);
  });

  test('every sample is as likely in every place', () => {
    const batch = minibatches(samplesFrom(0, 3), 3, 9);
    const counts = new Map<string, number>();
    for (let t = 1; t <= 6000; t++)
      counts.set(batch(t).join(), (counts.get(batch(t).join()) ?? 0) + 1);
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150); // five deviations
  });

  test('leave the caller’s list alone, and refuse bad sizes and steps', () => {
    const all = samplesFrom(0, 10);
    minibatches(all, 3)(5);
    expect([...all]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const size of [11, 0, 1.5])
      expect(() => minibatches(all, size)).toThrow(
        `minibatches: size must be a whole number in 1 … 10, got ${size}`,
      );
    expect(() => minibatches(all, 2)(0)).toThrow(
      'minibatches: t must be a whole number ≥ 1, got 0',
    );
    for (const [from, to] of [
      [3, 3],
      [0.5, 3],
      [0, 2.5],
      [-1, 3],
    ] as const)
      expect(() => samplesFrom(from, to)).toThrow(
        `samplesFrom: from, to must be whole numbers with 0 ≤ from < to, got [${from},${to}]`,
      );
  });
});
