// Every objective of the catalogue: its gradient is that of its value, and its minima are minima.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisQuadratic,
  lineFit,
  noisy,
  objectives,
  quadratic,
  quadratic1d,
  rareCommon,
  rastrigin,
  reddi,
  reddiStochastic,
  rotatedQuadratic,
  sparse,
  zipfFrequencies,
  zipfSoftmax,
} from '#lib/index.ts';
import type { Objective } from '#lib/index.ts';

/** The mean of the gradients of the given steps. */
function meanGradient(objective: Objective, theta: Float64Array, steps: number): number[] {
  const g = new Float64Array(objective.n);
  const sum = new Array<number>(objective.n).fill(0);
  for (let t = 1; t <= steps; t++) {
    objective.gradient(theta, g, t);
    g.forEach((gi, i) => (sum[i]! += gi / steps));
  }
  return sum;
}

/** The derivative of the value by central differences of the fourth order. */
function differences(objective: Objective, theta: Float64Array): number[] {
  return Array.from(theta, (x, i) => {
    const at = (step: number): number => objective.value(theta.with(i, x + step));
    const h = 1e-3;
    return (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h);
  });
}

const inWindow = ({ window }: Objective): fc.Arbitrary<Float64Array> =>
  fc
    .tuple(...window.map(([min, max]) => fc.double({ min, max, noNaN: true })))
    .map((x) => Float64Array.from(x));

/** How many steps make up the mean that `value` is, where the gradient depends on the step. */
const cycles: Readonly<Record<string, number>> = { rareCommon: 10, reddi: 3 };
const random = ['noisyQuadratic', 'sparseQuadratic', 'reddiStochastic'];
const all: readonly [string, Objective][] = [
  ...Object.entries(objectives).map(([name, make]): [string, Objective] => [name, make()]),
  ['axisQuadratic', axisQuadratic([1, 10, 100])],
  ['quadratic1d of h = −2', quadratic1d({ h: -2, centre: 1 })],
  ['rotatedQuadratic by 1 radian', rotatedQuadratic({ angle: 1, curvatures: [1, 30] })],
  ['rastrigin of amplitude 1', rastrigin({ amplitude: 1 })],
  ['lineFit from another zero', lineFit({ shift: 2, scale: 0.5, count: 40 })],
];

describe.each(all)('%s', (_, objective) => {
  test('says what it is', () => {
    expect(objective.start).toHaveLength(objective.n);
    expect(objective.window).toHaveLength(objective.n);
    objective.start.forEach((x, i) => {
      const [from, to] = objective.window[i]!;
      expect(from <= x && x <= to).toBe(true);
    });
    expect(objective.label.length * objective.source.length).toBeGreaterThan(0);
  });

  test('has nothing below its minima', () => {
    for (const { theta, value } of objective.minima) {
      expect(objective.value(Float64Array.from(theta))).toBeCloseTo(value, 12);
      fc.assert(
        fc.property(inWindow(objective), (x) => {
          const feasible = x.slice();
          objective.project?.(feasible);
          expect(objective.value(feasible)).toBeGreaterThanOrEqual(value - 1e-12);
        }),
        { numRuns: 50 },
      );
    }
  });
});

test.each(all.filter(([name]) => !random.includes(name)))(
  '%s has the gradient of its value',
  (name, objective) => {
    fc.assert(
      fc.property(inWindow(objective), (theta) => {
        const exact = meanGradient(objective, theta, cycles[name] ?? 1);
        const numeric = differences(objective, theta);
        const scale = 1 + Math.max(...numeric.map(Math.abs));
        exact.forEach((gi, i) => {
          expect(Math.abs(gi - numeric[i]!) / scale).toBeLessThan(1e-5);
        });
      }),
      { numRuns: 50 },
    );
  },
);

describe('random gradients', () => {
  const theta = Float64Array.of(1, 2);
  const exact = [0.2, 8];

  test('noise has mean 0 and the deviation sigma', () => {
    const n = 4000;
    const mean = meanGradient(noisy(quadratic(), { sigma: 3, seed: 5 }), theta, n);
    mean.forEach((gi, i) => {
      expect(Math.abs(gi - exact[i]!)).toBeLessThan((4 * 3) / Math.sqrt(n));
    });
  });

  test('a sparse gradient is exactly 0 or divided by its chance, and right in the mean', () => {
    const objective = sparse(quadratic(), { present: [1, 0.25], seed: 2 });
    const g = new Float64Array(2);
    for (let t = 1; t < 100; t++) {
      objective.gradient(theta, g, t);
      expect(g[0]).toBe(0.2);
      expect([0, 32]).toContain(g[1]);
    }
    expect(meanGradient(objective, theta, 4000)[1]).toBeCloseTo(8, 0);
  });

  test('of a step they depend on the seed and the step alone', () => {
    const draw = (objective: Objective, t: number): number[] => {
      const g = new Float64Array(objective.n);
      objective.gradient(new Float64Array(objective.n), g, t);
      return [...g];
    };
    for (const make of [
      (seed: number) => noisy(quadratic(), { seed }),
      (seed: number) => sparse(noisy(quadratic(), { seed: 9 }), { present: [0.5, 0.5], seed }),
      (seed: number) => zipfSoftmax({ batch: 4, seed }),
      (seed: number) => reddiStochastic({ seed }),
      (seed: number) => lineFit({ batch: 3, seed }),
    ]) {
      const [a, b, other] = [make(1), make(1), make(2)];
      draw(a, 3);
      const steps = Array.from({ length: 200 }, (_, i) => i + 1);
      expect(steps.map((t) => draw(a, t))).toEqual(steps.map((t) => draw(b, t)));
      expect(steps.map((t) => draw(other, t))).not.toEqual(steps.map((t) => draw(b, t)));
    }
  });

  test('the stochastic counter-example has the mean delta', () => {
    const objective = reddiStochastic({ c: 4, delta: 0.5 });
    expect(meanGradient(objective, new Float64Array(1), 20_000)[0]).toBeCloseTo(0.5, 1);
  });

  test('a batch of tokens has the gradient of its tokens, right in the mean', () => {
    const objective = zipfSoftmax({ vocabulary: 5, batch: 8 });
    const q = zipfFrequencies(5);
    meanGradient(objective, new Float64Array(5), 4000).forEach((gk, k) => {
      expect(gk).toBeCloseTo(0.2 - q[k]!, 2);
    });
  });
});

test('rare examples come at each period-th step', () => {
  const objective = rareCommon({ period: 3 });
  const g = new Float64Array(2);
  const seen = [1, 2, 3, 4, 5, 6].map((t) => {
    objective.gradient(new Float64Array(2), g, t);
    return g[1];
  });
  expect(seen).toEqual([0, 0, -1, 0, 0, -1]);
});

test('the counter-example is c first, then −1, and stays in [−1, 1]', () => {
  const objective = reddi({ c: 4, period: 3 });
  const g = new Float64Array(1);
  const seen = [1, 2, 3, 4].map((t) => {
    objective.gradient(g, g, t);
    return g[0];
  });
  expect(seen).toEqual([4, -1, -1, 4]);
  for (const [from, to] of [
    [3, 1],
    [-3, -1],
    [0.5, 0.5],
  ]) {
    const theta = Float64Array.of(from!);
    objective.project!(theta);
    expect(theta[0]).toBe(to);
  }
});

test.each([
  [() => reddi({ c: 2 }), 'reddi: c must be a finite number > period − 1 = 2, got 2'],
  [() => reddi({ period: 1 }), 'reddi: period must be a whole number ≥ 2, got 1'],
  [() => reddiStochastic({ c: 1 }), 'reddiStochastic: c must be a finite number > 1, got 1'],
  [() => reddiStochastic({ delta: 0 }), 'reddiStochastic: delta must be a number in (0, c), got 0'],
  [() => rareCommon({ period: 0 }), 'rareCommon: period must be a whole number ≥ 1, got 0'],
  [() => rastrigin({ amplitude: -1 }), 'rastrigin: amplitude must be a finite number ≥ 0, got -1'],
  [() => noisy(quadratic(), { sigma: -1 }), 'noisy: sigma must be a finite number ≥ 0, got -1'],
  [
    () => sparse(quadratic(), { present: [1] }),
    'sparse: present.length must be 2, one a parameter, got 1',
  ],
  [
    () => sparse(quadratic(), { present: [1, 0] }),
    'sparse: present must be chances in (0, 1], got [1,0]',
  ],
  [() => zipfSoftmax({ batch: 0.5 }), 'zipfSoftmax: batch must be a whole number ≥ 0, got 0.5'],
  [() => zipfSoftmax({ vocabulary: 0 }), 'zipfSoftmax: n must be a whole number ≥ 1, got 0'],
  [() => axisQuadratic([]), 'axisQuadratic: curvatures must be at least one number, got []'],
  [() => axisQuadratic([1, -1]), 'axisQuadratic: curvature must be finite and > 0, got -1'],
  [
    () => axisQuadratic([1], [1, 2]),
    'axisQuadratic: start must have 1 entries, one a curvature, got 2',
  ],
  [() => quadratic1d({ h: 0 }), 'quadratic1d: curvature must be finite and not 0, got 0'],
])('%s is refused', (make, message) => {
  expect(make).toThrow(new RangeError(message));
});
