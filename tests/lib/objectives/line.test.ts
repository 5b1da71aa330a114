// The line through noisy points: its batches add up to the whole, and its units do what units do.
import { describe, expect, test } from 'vitest';
import { lineFit } from '#lib/index.ts';
import { gradientAt } from './gradient.ts';

describe('lineFit', () => {
  test('finds the line that made the points, but for their noise', () => {
    const exact = lineFit({ noise: 0 }).minima[0]!;
    exact.theta.forEach((x, i) => {
      expect(x).toBeCloseTo([1, 2][i]!, 9);
    });
    expect(exact.value).toBeCloseTo(0, 12);
    const noisy = lineFit({ count: 4000 }).minima[0]!;
    noisy.theta.forEach((x, i) => {
      expect(Math.abs(x - [1, 2][i]!)).toBeLessThan(0.1);
    });
    expect(noisy.value).toBeGreaterThan(0.45);
    expect(noisy.value).toBeLessThan(0.55);
  });

  test('the batches of an epoch have the exact gradient as their mean', () => {
    const batches = lineFit({ count: 60, batch: 20 });
    const mean = [1, 2, 3].map((t) => gradientAt(batches, [0.3, -1], t));
    const exact = gradientAt(lineFit({ count: 60 }), [0.3, -1]);
    exact.forEach((gi, i) => {
      expect((mean[0]![i]! + mean[1]![i]! + mean[2]![i]!) / 3).toBeCloseTo(gi, 12);
    });
  });

  test('in another unit the line is the same, and its slope is counted per new unit', () => {
    const [plain, scaled] = [lineFit().minima[0]!, lineFit({ scale: 1000 }).minima[0]!];
    expect(scaled.theta[1]! * 1000).toBeCloseTo(plain.theta[1]!, 9);
    expect(scaled.value).toBeCloseTo(plain.value, 9);
  });

  test('its slope leads nowhere at the minimum', () => {
    const objective = lineFit();
    for (const g of gradientAt(objective, [...objective.minima[0]!.theta]))
      expect(g).toBeCloseTo(0, 12);
  });

  test('from another zero the line is the same, and its intercept is that at the new zero', () => {
    const [plain, shifted] = [lineFit().minima[0]!, lineFit({ shift: 3 }).minima[0]!];
    expect(shifted.theta[1]).toBeCloseTo(plain.theta[1]!, 9);
    expect(shifted.theta[0]).toBeCloseTo(plain.theta[0]! - 3 * plain.theta[1]!, 9);
  });

  test('without two different x it has no single minimum', () => {
    expect(lineFit({ count: 1 }).minima).toEqual([]);
  });

  test.each([
    [{ count: 0 }, /lineFit: n must be a whole number ≥ 1, got 0/],
    [{ noise: -1 }, /lineFit: noise must be a finite number ≥ 0, got -1/],
    [{ noise: Infinity }, /noise must be/],
    [{ shift: Number.NaN }, /lineFit: shift must be a finite number, got NaN/],
    [{ scale: 0 }, /lineFit: scale must be a finite number > 0, got 0/],
    [{ scale: Infinity }, /scale must be/],
    [{ batch: -1 }, /size must be a whole number/],
  ])('refuses %o', (options, message) => {
    expect(() => lineFit(options)).toThrow(message);
  });
});
