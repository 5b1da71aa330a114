// What a reader is told of each objective: its name, where a walk begins, which part a figure shows, how many minima, whose it is.
import { describe, expect, test } from 'vitest';
import { objectives, zipfFrequencies } from '#lib/index.ts';
import type { Objective } from '#lib/index.ts';

interface Told {
  readonly label: string;
  readonly start: readonly number[];
  readonly window: readonly (readonly number[])[];
  readonly minima: readonly (readonly number[])[];
  readonly source: string;
  readonly name?: string;
}
const taylor = 'the model of every smooth minimum, by Taylor';
const zhang = 'Zhang et al., Dive into Deep Learning, chapter 12';
const kale = 'Reddi, Kale and Kumar, On the Convergence of Adam and Beyond, 2018';
const bowl = { start: [-5, -2], minima: [[0, 0]] };
const long = {
  ...bowl,
  window: [
    [-6, 6],
    [-3, 3],
  ],
  source: zhang,
};
const unit = { start: [0], window: [[-1.1, 1.1]], minima: [[-1]], source: kale };

const told: Readonly<Record<string, Told>> = {
  quadratic1d: {
    label: 'Parabola of curvature 1',
    start: [1],
    window: [[-1.2, 1.2]],
    minima: [[0]],
    source: taylor,
  },
  quadratic: { label: 'Long bowl', ...long },
  rotatedQuadratic: {
    label: 'Turned bowl',
    ...bowl,
    window: [
      [-6, 6],
      [-2.4, 2.4],
    ],
    source: taylor,
  },
  rosenbrock: {
    label: "Rosenbrock's valley",
    start: [-1.5, 2],
    window: [
      [-2, 2],
      [-1, 3],
    ],
    minima: [[1, 1]],
    source: 'Rosenbrock, The Computer Journal 3, 1960',
  },
  beale: {
    label: "Beale's function",
    start: [1, 1],
    window: [
      [-0.5, 4],
      [-1, 1.5],
    ],
    minima: [[3, 0.5]],
    source: 'Beale, Technical Report 25, Princeton University, 1958',
  },
  booth: {
    label: "Booth's function",
    start: [-4, -2],
    window: [
      [-6, 6],
      [-4, 8],
    ],
    minima: [[1, 3]],
    source: 'Jamil and Yang, A Literature Survey of Benchmark Functions, 2013',
  },
  himmelblau: {
    label: "Himmelblau's function",
    start: [0, -0.5],
    window: [
      [-5, 5],
      [-5, 5],
    ],
    minima: [
      [3, 2],
      [-2.805118086952745, 3.131312518250573],
      [-3.779310253377747, -3.28318599128617],
      [3.5844283403304917, -1.8481265269644034],
    ],
    source: 'Himmelblau, Applied Nonlinear Programming, 1972',
  },
  saddle: {
    label: 'Saddle',
    start: [-1, 0.001],
    window: [
      [-1.5, 1.5],
      [-1.5, 1.5],
    ],
    minima: [],
    source: 'Dauphin et al., Identifying and Attacking the Saddle Point Problem, 2014',
  },
  doubleWell: {
    label: 'Saddle between two wells',
    start: [-1, 0.01],
    window: [
      [-1.5, 1.5],
      [-1.8, 1.8],
    ],
    minima: [
      [0, 1],
      [0, -1],
    ],
    source: 'the simplest bounded saddle',
  },
  rastrigin: {
    label: "Rastrigin's function",
    start: [2.3, -1.7],
    window: [
      [-3, 3],
      [-3, 3],
    ],
    minima: [[0, 0]],
    source: 'Rastrigin, Systems of Extremal Control, 1974',
  },
  noisyQuadratic: { name: 'noisy quadratic', label: 'Long bowl with noise', ...long },
  sparseQuadratic: { name: 'sparse quadratic', label: 'Long bowl with rare gradients', ...long },
  rareCommon: {
    label: 'A common and a rare feature',
    start: [0, 0],
    window: [
      [-0.2, 1.2],
      [-0.2, 1.2],
    ],
    minima: [[1, 1]],
    source: 'after Duchi, Hazan and Singer 2011, section 1',
  },
  reddi: { label: "Reddi's counter-example", ...unit },
  reddiStochastic: { label: "Reddi's counter-example with random losses", ...unit },
  zipfSoftmax: {
    label: "Softmax over 50 tokens with Zipf's frequencies",
    start: new Array<number>(50).fill(0),
    window: Array.from({ length: 50 }, () => [-6, 2]),
    minima: [zipfFrequencies(50).map(Math.log)],
    source: 'after Kunstner et al., Heavy-Tailed Class Imbalance, 2024',
  },
  lineFit: {
    label: 'A line through 256 points',
    start: [0, 0],
    window: [
      [-1, 3],
      [-1, 3],
    ],
    minima: [[1.0840885078499058, 1.9600111273208325]],
    source: 'made for this library',
  },
};
const all = Object.entries<() => Objective>(objectives);

test('every objective of the catalogue is told of', () => {
  expect(all.map(([name]) => name)).toEqual(Object.keys(told));
});

describe.each(all)('%s', (key, make) => {
  const objective = make();
  const { name = key, label, start, window, minima, source } = told[key]!;

  test('is told of as it is', () => {
    expect([objective.name, objective.label, objective.source]).toEqual([name, label, source]);
    expect([objective.n, objective.start]).toEqual([start.length, start]);
    objective.window.flat().forEach((x, i) => {
      expect(x).toBeCloseTo(window.flat()[i]!, 12);
    });
    expect(objective.window).toHaveLength(window.length);
    expect('project' in objective).toBe(name.startsWith('reddi'));
  });

  test('has its minima, where nothing pulls', () => {
    expect(objective.minima.map(({ theta }) => theta)).toEqual(minima);
    if (/reddi|noisy/.test(name)) return; // a mean that is linear, or never still
    const g = new Float64Array(objective.n);
    for (const { theta, value } of objective.minima) {
      objective.gradient(Float64Array.from(theta), g, 1);
      for (const gi of g) expect(Math.abs(gi)).toBeLessThan(1e-11);
      expect(objective.value(Float64Array.from(theta))).toBeCloseTo(value, 11);
    }
  });
});
