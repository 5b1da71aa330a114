// What a reader is told of the models, what a start and an accuracy are, and how a model becomes an objective.
import { describe, expect, test } from 'vitest';
import { mlp, modelObjective, samplesFrom, spamLogistic } from '#lib/index.ts';
import type { Documents, Samples } from '#lib/index.ts';

const samples: Samples = {
  count: 3,
  features: 2,
  classes: 3,
  x: Float64Array.of(1, 0, 0, 1, 1, 1),
  labels: Uint8Array.of(0, 1, 2),
};
const documents: Documents = {
  count: 2,
  vocabulary: 3,
  starts: Uint32Array.of(0, 2, 3),
  words: Uint16Array.of(0, 2, 1),
  labels: Uint8Array.of(1, 0),
};
const all = samplesFrom(0, 3);

describe('a network', () => {
  test('has one hidden layer of 32 with tanh and cross-entropy, if nothing is said', () => {
    const plain = mlp(samples);
    const said = mlp(samples, { hidden: [32], activation: 'tanh', loss: 'crossEntropy' });
    expect([plain.name, plain.label, plain.n]).toEqual(['mlp', '2–32–3 network', 64 + 32 + 96 + 3]);
    expect(plain.samples).toBe(3);
    expect(plain.parameters).toEqual([
      { name: '1.weight', shape: [2, 32], offset: 0, size: 64 },
      { name: '1.bias', shape: [32], offset: 64, size: 32 },
      { name: '2.weight', shape: [32, 3], offset: 96, size: 96 },
      { name: '2.bias', shape: [3], offset: 192, size: 3 },
    ]);
    expect(plain.start(1)).toEqual(said.start(1));
    expect(plain.loss(plain.start(1), all)).toBe(said.loss(said.start(1), all));
    expect(mlp(samples, { hidden: [4, 5] }).label).toBe('2–4–5–3 network');
  });

  test.each([
    ['tanh', 1 / 2, Math.tanh(2)],
    ['sigmoid', 1 / 2, 1 / (1 + Math.exp(-2))],
    ['relu', 1, 2],
  ] as const)('of one %s works out as by hand', (activation, variance, a) => {
    const model = mlp(samples, { hidden: [1], activation, loss: 'squared' });
    // the sum is 3·1 + 0 − 1 = 2; the outputs are 1, 2, 0.5 times the activation, and 0.25, 0, 0 more
    const theta = Float64Array.of(3, 7, -1, 1, 2, 0.5, 0.25, 0, 0);
    const told = ((a + 0.25 - 1) ** 2 + (2 * a) ** 2 + (a / 2) ** 2) / 2;
    expect(model.loss(theta, Uint32Array.of(0))).toBeCloseTo(told, 12);
    const wide = mlp({ ...samples, classes: 20 }, { hidden: [4000], activation }).start(2);
    const weights = wide.subarray(0, 8000);
    const found = weights.reduce((sum, w) => sum + w * w, 0) / 8000;
    expect(Math.abs(found / variance - 1)).toBeLessThan(0.08); // five standard errors
  });

  test('is right where its greatest output is the label, the first of equals', () => {
    const model = mlp(samples, { hidden: [] });
    expect(model.accuracy(new Float64Array(9), all)).toBeCloseTo(1 / 3, 15); // all say 0
    // x₁ speaks for class 0, x₂ for class 1, both together for class 2
    const theta = Float64Array.of(2, 0, 1.5, 0, 2, 1.5, 0, 0, 0);
    expect(model.accuracy(theta, all)).toBe(1);
    expect(model.accuracy(theta, Uint32Array.of(0, 1))).toBe(1);
    theta[8] = 9;
    expect(model.accuracy(theta, all)).toBeCloseTo(1 / 3, 15);
  });

  test('has the cross-entropy of its softmax', () => {
    const model = mlp(samples, { hidden: [] });
    const theta = Float64Array.of(0, 0, 0, 0, 0, 0, 1, 2, 3);
    const sum = Math.exp(1) + Math.exp(2) + Math.exp(3);
    const told = [1, 2, 3].map((z) => Math.log(sum) - z);
    told.forEach((loss, k) => {
      expect(model.loss(theta, Uint32Array.of(k))).toBeCloseTo(loss, 12);
    });
    const g = new Float64Array(9);
    model.lossAndGradient(theta, Uint32Array.of(0), g);
    const slopes = [1, 2, 3].map((z, i) => Math.exp(z) / sum - (i === 0 ? 1 : 0));
    [...slopes, 0, 0, 0, ...slopes].forEach((gi, i) => {
      expect(g[i]).toBeCloseTo(gi, 12);
    });
  });
});

describe('logistic regression', () => {
  const model = spamLogistic(documents);

  test('has a weight a word and a bias, and starts at 0', () => {
    expect([model.name, model.label]).toEqual(['spamLogistic', 'Spam, by its words']);
    expect([model.n, model.samples]).toEqual([4, 2]);
    expect(model.parameters).toEqual([
      { name: 'word.weight', shape: [3], offset: 0, size: 3 },
      { name: 'bias', shape: [1], offset: 3, size: 1 },
    ]);
    expect([...model.start(7)]).toEqual([0, 0, 0, 0]);
  });

  test('scores a mail by its words, and is right where the sign is', () => {
    const theta = Float64Array.of(1, 2, 3, -0.5); // scores 1 + 3 − 0.5 and 2 − 0.5
    const softplus = (z: number): number => Math.log(1 + Math.exp(z));
    expect(model.loss(theta, Uint32Array.of(0))).toBeCloseTo(softplus(-3.5), 12);
    expect(model.loss(theta, Uint32Array.of(1))).toBeCloseTo(softplus(1.5), 12);
    expect(model.accuracy(theta, Uint32Array.of(0, 1))).toBe(0.5);
    theta[1] = 0;
    expect(model.accuracy(theta, Uint32Array.of(0, 1))).toBe(1);
    const g = new Float64Array(4);
    model.lossAndGradient(theta, Uint32Array.of(0), g);
    const slope = -1 / (1 + Math.exp(3.5));
    [slope, 0, slope, slope].forEach((gi, i) => {
      expect(g[i]).toBeCloseTo(gi, 12);
    });
  });
});

test('an objective of a model says what the model says, and measures where it is told', () => {
  const model = mlp(samples, { hidden: [2] });
  const objective = modelObjective(model, { measured: Uint32Array.of(1) });
  expect(objective).toMatchObject({
    name: 'mlp',
    label: '2–2–3 network',
    source: '2–2–3 network',
    n: model.n,
    minima: [],
    window: [],
  });
  expect(objective.start).toEqual([...model.start(0)]);
  const theta = Float64Array.from(objective.start);
  expect(objective.value(theta)).toBe(model.loss(theta, Uint32Array.of(1)));
  expect(modelObjective(model).value(theta)).toBe(model.loss(theta, all));
});
