// Objectives by their parameters: what they are told to be, the least that is allowed, what is refused, and tokens and lists.
import { describe, expect, test } from 'vitest';
import {
  axisQuadratic,
  lineFit,
  listedGradients,
  noisy,
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

interface Told extends Partial<Pick<Objective, 'name' | 'label' | 'start' | 'source'>> {
  readonly n: number;
  readonly window?: readonly (readonly number[])[];
  readonly minima?: readonly (readonly number[])[];
}

describe('what depends on the parameters', () => {
  test.each<[Objective, Told]>([
    [
      quadratic1d({ h: -2, centre: 3, start: 1 }),
      { n: 1, label: 'Parabola of curvature -2', start: [1], window: [[0.6, 5.4]], minima: [] },
    ],
    [quadratic1d({ h: 4, centre: 3 }), { n: 1, start: [1], window: [[0.6, 5.4]], minima: [[3]] }],
    [
      axisQuadratic([1, 10, 100]),
      {
        n: 3,
        name: 'axisQuadratic',
        label: 'Bowl of curvatures 1, 10, 100',
        start: [1, 1, 1],
        window: [
          [-1.2, 1.2],
          [-1.2, 1.2],
          [-1.2, 1.2],
        ],
        minima: [[0, 0, 0]],
        source: 'the model of every smooth minimum, by Taylor',
      },
    ],
    [
      axisQuadratic([1, 2], [0, -1]),
      {
        n: 2,
        start: [0, -1],
        window: [
          [-0.0012, 0.0012],
          [-1.2, 1.2],
        ],
      },
    ],
    [
      rotatedQuadratic({ start: [1, 2] }),
      {
        n: 2,
        start: [1, 2],
        window: [
          [-1.2, 1.2],
          [-2.4, 2.4],
        ],
      },
    ],
    [rastrigin({ amplitude: 3 }), { n: 2, label: 'Bowl with ripples of 3' }],
    [
      zipfSoftmax({ vocabulary: 3 }),
      { n: 3, label: "Softmax over 3 tokens with Zipf's frequencies" },
    ],
    [lineFit({ count: 7 }), { n: 2, label: 'A line through 7 points' }],
    [
      listedGradients([[1, 2]], [5, -1]),
      {
        n: 2,
        name: 'listedGradients',
        label: 'Listed gradients',
        start: [5, -1],
        window: [
          [4, 6],
          [-2, 0],
        ],
        minima: [],
        source: 'the list itself',
      },
    ],
  ])('%#', (objective, { window, minima, ...rest }) => {
    expect(objective).toMatchObject(rest);
    if (minima) expect(objective.minima.map(({ theta }) => [...theta])).toEqual(minima);
    window?.flat().forEach((x, i) => {
      expect(objective.window.flat()[i]).toBeCloseTo(x, 9);
    });
  });
});

describe('the least that is allowed, and what is not', () => {
  const g = new Float64Array(1);
  test('a loss of every step, a bowl without ripples, no noise, a coordinate that is always there', () => {
    expect(rareCommon({ period: 1 }).value(Float64Array.of(0, 0))).toBe(1);
    expect(rastrigin({ amplitude: 0 }).value(Float64Array.of(1, 2))).toBe(5);
    const still = noisy(quadratic1d(), { sigma: 0 });
    still.gradient(Float64Array.of(7), g, 1);
    expect(g[0]).toBe(7);
    const there = sparse(quadratic1d(), { present: [1] });
    there.gradient(Float64Array.of(7), g, 1);
    expect(g[0]).toBe(7);
    reddi({ period: 2, c: 1.5 }).gradient(g, g, 2);
    expect(g[0]).toBe(-1);
    expect(zipfFrequencies(1)).toEqual([1]);
  });

  test.each([
    [
      () => rastrigin({ amplitude: Infinity }),
      'rastrigin: amplitude must be a finite number ≥ 0, got Infinity',
    ],
    [
      () => noisy(quadratic(), { sigma: Infinity }),
      'noisy: sigma must be a finite number ≥ 0, got Infinity',
    ],
    [
      () => noisy(quadratic(), { sigma: Number.NaN }),
      'noisy: sigma must be a finite number ≥ 0, got NaN',
    ],
    [() => rareCommon({ period: 1.5 }), 'rareCommon: period must be a whole number ≥ 1, got 1.5'],
    [() => reddi({ period: 2.5 }), 'reddi: period must be a whole number ≥ 2, got 2.5'],
    [
      () => reddi({ c: Infinity }),
      'reddi: c must be a finite number > period − 1 = 2, got Infinity',
    ],
    [
      () => reddiStochastic({ c: Infinity }),
      'reddiStochastic: c must be a finite number > 1, got Infinity',
    ],
    [
      () => reddiStochastic({ c: 3, delta: 3 }),
      'reddiStochastic: delta must be a number in (0, c), got 3',
    ],
    [
      () => reddiStochastic({ delta: -1 }),
      'reddiStochastic: delta must be a number in (0, c), got -1',
    ],
    [
      () => sparse(quadratic(), { present: [1, 1.5] }),
      'sparse: present must be chances in (0, 1], got [1,1.5]',
    ],
    [
      () => sparse(quadratic(), { present: [1, -1] }),
      'sparse: present must be chances in (0, 1], got [1,-1]',
    ],
    [() => zipfSoftmax({ batch: -1 }), 'zipfSoftmax: batch must be a whole number ≥ 0, got -1'],
    [
      () => quadratic1d({ h: Number.NaN }),
      'quadratic1d: curvature must be finite and not 0, got NaN',
    ],
    [() => axisQuadratic([1, 0]), 'axisQuadratic: curvature must be finite and > 0, got 0'],
    [
      () => axisQuadratic([Infinity]),
      'axisQuadratic: curvature must be finite and > 0, got Infinity',
    ],
    [
      () => rotatedQuadratic({ curvatures: [1, -1] }),
      'rotatedQuadratic: curvature must be finite and > 0, got -1',
    ],
    [
      () => listedGradients([]),
      'listedGradients: gradients must be a list of at least one gradient, got []',
    ],
    [
      () => listedGradients([], []),
      'listedGradients: gradients must be a list of at least one gradient, got []',
    ],
    [() => listedGradients([[1], [1, 2]]), 'listedGradients: gradients[1].length must be 1, got 2'],
  ])('%#', (make, message) => {
    expect(make).toThrow(new RangeError(message));
  });
});

describe('tokens', () => {
  test('have frequencies that fall as their rank, or a power of it, grows', () => {
    expect(zipfFrequencies(2)).toEqual([2 / 3, 1 / 3]);
    expect(zipfFrequencies(2, 2)).toEqual([4 / 5, 1 / 5]);
  });

  test('of large logits make no number overflow', () => {
    const objective = zipfSoftmax({ vocabulary: 2 });
    const [theta, g] = [Float64Array.of(2000, 1000), new Float64Array(2)];
    expect(objective.value(theta)).toBeCloseTo(2000 - (2 / 3) * 2000 - (1 / 3) * 1000, 9);
    objective.gradient(theta, g, 1);
    expect([...g]).toEqual([1 - 2 / 3, -1 / 3]);
  });

  test('of a batch are whole shares of it, all of them drawn from the vocabulary', () => {
    const objective = zipfSoftmax({ vocabulary: 3, batch: 4, exponent: 0 });
    const g = new Float64Array(3);
    const drawn = [0, 0, 0];
    for (let t = 1; t <= 300; t++) {
      objective.gradient(new Float64Array(3), g, t);
      const shares = [...g].map((gk) => (1 / 3 - gk) * 4);
      shares.forEach((share, k) => {
        expect(share).toBeCloseTo(Math.round(share), 9);
        drawn[k]! += Math.round(share);
      });
      expect(shares.reduce((a, b) => a + b)).toBeCloseTo(4, 9);
    }
    for (const count of drawn)
      expect(Math.abs(count - 400)).toBeLessThan(5 * Math.sqrt(1200 * (2 / 9)));
  });
});

test('a list of gradients has their mean as slope, whatever is not finite in it', () => {
  const objective = listedGradients(
    [
      [1, 2],
      [Number.NaN, 4],
      [3, Infinity],
    ],
    [0, 0],
  );
  expect(objective.value(Float64Array.of(10, 100))).toBe(2 * 10 + 3 * 100);
  expect(listedGradients([[Number.NaN]]).value(Float64Array.of(7))).toBe(0);
  const g = new Float64Array(2);
  objective.gradient(g, g, 2);
  expect([...g]).toEqual([Number.NaN, 4]);
  for (const t of [0, 4, 1.5])
    expect(() => {
      objective.gradient(g, g, t);
    }).toThrow(new RangeError(`listedGradients: t must be 1 … 3, got ${t}`));
});
