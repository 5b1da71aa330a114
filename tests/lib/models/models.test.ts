// The models on a few made-up samples: gradients against finite differences, and values by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  minibatches,
  mlp,
  modelObjective,
  random,
  samplesFrom,
  spamLogistic,
  type Documents,
  type Model,
  type Samples,
} from '#lib/index.ts';
import { digits } from './data.ts';
import { gradientError } from './gradient.ts';

/** A few made-up samples of three numbers in three classes; some numbers are 0, as blank pixels are. */
function samples(seed: number): Samples {
  const draw = random(seed);
  const x = Float64Array.from({ length: 15 }, () => (draw.int(4) === 0 ? 0 : draw.normal()));
  const labels = Uint8Array.from({ length: 5 }, () => draw.int(3));
  return { count: 5, features: 3, classes: 3, x, labels };
}

const documents: Documents = {
  count: 3,
  vocabulary: 4,
  starts: Uint32Array.of(0, 2, 2, 5),
  words: Uint16Array.of(0, 2, 0, 1, 2),
  labels: Uint8Array.of(1, 0, 0),
};

const small: readonly [string, (seed: number) => Model][] = [
  ['a tanh network of two hidden layers', (seed) => mlp(samples(seed), { hidden: [4, 3] })],
  ['a relu network', (seed) => mlp(samples(seed), { hidden: [4], activation: 'relu' })],
  ['a sigmoid network', (seed) => mlp(samples(seed), { hidden: [4], activation: 'sigmoid' })],
  ['a network with squared loss', (seed) => mlp(samples(seed), { hidden: [4], loss: 'squared' })],
  ['softmax regression', (seed) => mlp(samples(seed), { hidden: [] })],
  ['logistic regression on words', () => spamLogistic(documents)],
];

describe.each(small)('%s', (_name, make) => {
  const given = fc.tuple(
    fc.integer({ min: 0, max: 1e6 }),
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 }),
  );

  test('has the gradient of its loss', () => {
    fc.assert(
      fc.property(given, ([seed, list]) => {
        const model = make(seed);
        const draw = random(seed + 1);
        const theta = model.start(seed).map((x) => x + 0.3 * draw.normal());
        const places = Array.from(theta, (_, i) => i);
        expect(gradientError(model, theta, Uint32Array.from(list), places)).toBeLessThan(1e-8);
      }),
    );
  });

  test('gives one loss by both ways, the mean over the batch', () => {
    fc.assert(
      fc.property(given, ([seed, list]) => {
        const model = make(seed);
        const theta = model.start(seed).map((x, i) => x + Math.sin(i));
        const g = new Float64Array(model.n).fill(9);
        const batch = Uint32Array.from(list);
        const loss = model.lossAndGradient(theta, batch, g);
        expect(model.loss(theta, batch)).toBe(loss);
        const one = list.map((k) => model.loss(theta, Uint32Array.of(k)));
        expect(loss).toBeCloseTo(one.reduce((a, b) => a + b) / one.length, 12);
      }),
    );
  });

  test('has parameters that lie one behind the other and fill the vector', () => {
    const { parameters, n } = make(1);
    let offset = 0;
    for (const p of parameters) {
      expect(p.offset).toBe(offset);
      expect(p.shape.reduce((a, b) => a * b)).toBe(p.size);
      offset += p.size;
    }
    expect(offset).toBe(n);
  });

  test('refuses vectors of another length, an empty batch and an unknown sample, by name', () => {
    const model = make(1);
    const theta = model.start(1);
    const { name, n } = model;
    const batch = Uint32Array.of(0);
    const short = new Float64Array(1);
    expect(() => model.loss(short, batch)).toThrow(`${name}: theta.length must be n = ${n}, got 1`);
    expect(() => model.lossAndGradient(theta, batch, short)).toThrow(
      `${name}: g.length must be n = ${n}, got 1`,
    );
    expect(() => model.accuracy(theta, new Uint32Array(0))).toThrow(
      `${name}: batch.length must be at least 1, got 0`,
    );
    expect(() => model.loss(theta, Uint32Array.of(0, 5))).toThrow(
      `${name}: batch[1] must be < samples = ${model.samples}, got 5`,
    );
  });
});

describe('by hand', () => {
  test('logistic regression: words 0 and 2 are in two mails, 3 in none', () => {
    const model = spamLogistic(documents);
    const g = new Float64Array(5).fill(7);
    const loss = model.lossAndGradient(model.start(0), samplesFrom(0, 3), g);
    expect(loss).toBeCloseTo(Math.log(2), 15);
    // at 0 each mail's slope is (1/2 − y)/3: −1/6, 1/6, 1/6
    expect([...g].map((x) => Math.round(x * 6e9) / 1e9)).toEqual([0, 1, 0, 0, 1]);
    expect(model.accuracy(model.start(0), samplesFrom(0, 3))).toBeCloseTo(2 / 3, 15);
  });

  test('logistic regression bears scores of any size', () => {
    const model = spamLogistic(documents);
    const theta = Float64Array.of(-800, 0, 0, 0, 0);
    const g = new Float64Array(5);
    expect(model.lossAndGradient(theta, Uint32Array.of(0), g)).toBe(800);
    expect([...g]).toEqual([-1, 0, -1, 0, -1]);
  });

  test('softmax regression at 0 loses log of the number of classes', () => {
    const model = mlp(samples(3), { hidden: [] });
    expect(model.loss(new Float64Array(model.n), Uint32Array.of(0, 1))).toBeCloseTo(
      Math.log(3),
      15,
    );
    const huge = new Float64Array(model.n);
    huge[9] = 1000; // the bias of class 0
    expect(Number.isFinite(model.loss(huge, samplesFrom(0, 5)))).toBe(true);
  });

  test('a blank sample, whose hidden layer is 0 too, moves the weights above it by their own slopes', () => {
    const blank = { ...samples(1), x: new Float64Array(15) };
    const model = mlp(blank, { hidden: [4] });
    const places = Array.from({ length: model.n }, (_, i) => i);
    expect(gradientError(model, model.start(2), samplesFrom(0, 3), places)).toBeLessThan(1e-8);
  });

  test('of equal logits the first is the answer', () => {
    const model = mlp({ ...samples(3), labels: Uint8Array.of(0, 2, 1, 0, 1) }, { hidden: [] });
    expect(model.accuracy(new Float64Array(model.n), samplesFrom(0, 5))).toBe(2 / 5);
  });

  test('squared loss at 0 is half of the one in the label', () => {
    const model = mlp(samples(3), { hidden: [], loss: 'squared' });
    expect(model.loss(new Float64Array(model.n), Uint32Array.of(0, 1))).toBe(0.5);
  });

  test('a start has the variance that the activation asks, and biases 0; its seed determines it', () => {
    const wide = mlp(digits, { hidden: [200], activation: 'relu' });
    const theta = wide.start(4);
    const weight = theta.subarray(0, 64 * 200);
    const variance = weight.reduce((sum, w) => sum + w * w, 0) / weight.length;
    expect(Math.abs(variance / (2 / 64) - 1)).toBeLessThan(0.05);
    const bias = wide.parameters[1]!;
    expect(theta.subarray(bias.offset, bias.offset + bias.size).every((b) => b === 0)).toBe(true);
    expect(wide.start(4)).toEqual(theta);
    expect(wide.start(5)).not.toEqual(theta);
  });

  test('bad options of a network are refused by name', () => {
    expect(() => mlp(samples(1), { hidden: [0] })).toThrow(
      'mlp: hidden must be a list of whole numbers ≥ 1, got [0]',
    );
    expect(() => mlp(samples(1), { activation: 'gelu' as 'relu' })).toThrow(
      'mlp: activation must be "tanh" | "relu" | "sigmoid", got "gelu"',
    );
    expect(() => mlp(samples(1), { loss: 'hinge' as 'squared' })).toThrow(
      'mlp: loss must be "crossEntropy" | "squared", got "hinge"',
    );
    expect(() => mlp(samples(1), { depth: 2 } as object)).toThrow('mlp: unknown option "depth"');
  });
});

describe('modelObjective', () => {
  const model = mlp(samples(2), { hidden: [2] });

  test('without a size it is the whole loss and its gradient at every step', () => {
    const objective = modelObjective(model, { seed: 5 });
    const theta = Float64Array.from(objective.start);
    const [g1, g9, whole] = [0, 0, 0].map(() => new Float64Array(model.n));
    objective.gradient(theta, g1!, 1);
    objective.gradient(theta, g9!, 9);
    const loss = model.lossAndGradient(theta, samplesFrom(0, 5), whole!);
    expect(g1).toEqual(whole);
    expect(g9).toEqual(whole);
    expect(objective.value(theta)).toBe(loss);
    expect(theta).toEqual(model.start(5));
  });

  test('with a size it steps by the minibatches of its seed', () => {
    const objective = modelObjective(model, { size: 2, seed: 5, samples: samplesFrom(1, 5) });
    const theta = Float64Array.from(objective.start);
    const batch = minibatches(samplesFrom(1, 5), 2, 5);
    for (const t of [3, 1, 2]) {
      const [g, expected] = [new Float64Array(model.n), new Float64Array(model.n)];
      objective.gradient(theta, g, t);
      model.lossAndGradient(theta, batch(t), expected);
      expect(g).toEqual(expected);
    }
  });
});
