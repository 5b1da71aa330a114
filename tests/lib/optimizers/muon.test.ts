// Muon: that its products are over the shorter side of a matrix, and that both ways round give one result.
import { describe, expect, test } from 'vitest';
import { descend, listedGradients, muon } from '#lib/index.ts';

const steps = { steps: 2 };

describe('the shorter side', () => {
  // Gram's matrix over the longer side would have 10¹⁰ entries, more than there is memory.
  test.each([
    ['a row', [1, 100_000]],
    ['a column', [100_000, 1]],
  ] as const)(
    'of %s of 100,000 is 1, and its step the gradient over its length',
    (_, [rows, cols]) => {
      const n = rows * cols;
      const g = new Float64Array(n).fill(2);
      const [theta, rule] = [new Float64Array(n), muon({ lr: 1, shape: [rows, cols] })];
      rule.step(theta, g, rule.init(n));
      const entries = new Set(theta);
      expect(entries.size).toBe(1);
      // five iterations bring the length of 1 near 1, and a column's step is √rows times as long
      const length = (-theta[0]! * Math.sqrt(n)) / Math.sqrt(Math.max(1, rows / cols));
      expect(length).toBeGreaterThan(0.6);
      expect(length).toBeLessThan(1.2);
    },
  );

  test('a matrix and its transpose walk alike', () => {
    const turn = <T>(x: ArrayLike<T>): T[] => [0, 3, 1, 4, 2, 5].map((i) => x[i]!);
    const list = [
      [1, 2, 3, -4, 5, 0.5],
      [0, 1, -1, 2, 0, 3],
    ];
    const options = { lr: 0.1, adjustLr: 'matchRmsAdamw' } as const;
    const wide = descend(listedGradients(list), muon({ ...options, shape: [2, 3] }), steps).at(2);
    const tall = descend(
      listedGradients(list.map((g) => turn(g))),
      muon({ ...options, shape: [3, 2] }),
      steps,
    ).at(2);
    turn(wide.theta).forEach((x, i) => {
      expect(tall.theta[i]).toBeCloseTo(x, 12);
    });
  });
});
