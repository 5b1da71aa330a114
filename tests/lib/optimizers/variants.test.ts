// The options that no recorded run shows: steps by hand, and the promises of every rule under each of them.
import { describe, expect, test } from 'vitest';
import {
  adabelief,
  adadelta,
  adafactor,
  adagrad,
  adam,
  adamax,
  adamw,
  descend,
  lamb,
  lion,
  listedGradients,
  muon,
  nadam,
  optimizers,
  quadratic,
  radam,
  rmsprop,
  rprop,
  sgd,
  signsgd,
  sparse,
  yogi,
} from '#lib/index.ts';
import type { CatalogEntry, Optimizer } from '#lib/index.ts';
import { checkWalk } from './promises.ts';

/** Where the list of gradients leads a single coordinate, step by step. */
const walk = (optimizer: Optimizer, gradients: readonly number[], start = 0): number[] => {
  const list = listedGradients(
    gradients.map((g) => [g]),
    [start],
  );
  return [...descend(list, optimizer, { steps: gradients.length }).theta].slice(1);
};

function near(ours: readonly number[], byHand: readonly number[]): void {
  expect(ours).toHaveLength(byHand.length);
  ours.forEach((x, i) => {
    expect(x).toBeCloseTo(byHand[i]!, 12);
  });
}

const { sqrt, max } = Math;
/** Round betas: of a gradient 2 and then 1, m = 1, 1; v = 1, 1; the corrections are 1/2, 3/4 and 1/4, 7/16. */
const round = { lr: 0.1, beta1: 0.5, beta2: 0.75 } as const;

describe('Adam: where eps goes, and what is corrected', () => {
  const rules: [string, (o: object) => Optimizer][] = [
    ['adam', (o) => adam({ ...round, ...o })],
    ['adamw without decay', (o) => adamw({ ...round, weightDecay: 0, ...o })],
  ];
  test.each(rules)('%s', (_, make) => {
    const at = (o: object): number[] => walk(make(o), [2, 1]);
    const c = 7 / 16;
    const mHat = 1 / 0.75;
    const first = -0.2 / 3; // −0.1 · 2/(√4 + 1)
    near(at({ eps: 1 }), [first, first - (0.1 * mHat) / (sqrt(1 / c) + 1)]);
    const inside = -0.2 / sqrt(5);
    near(at({ eps: 1, epsPlacement: 'inside' }), [inside, inside - (0.1 * mHat) / sqrt(1 / c + 1)]);
    const hat = (-0.2 * 0.5) / 2; // −0.1 · 2 · √(1/4)/(√1 + 1)
    near(at({ eps: 1, epsPlacement: 'hat' }), [hat, hat - (0.1 * mHat * sqrt(c)) / 2]);
    near(at({ eps: 1, biasCorrection: 'none' }), [-0.05, -0.1]);
    near(at({ eps: 1, biasCorrection: false }), [-0.05, -0.1]);
    near(at({ eps: 1, biasCorrection: 'm' }), [-0.1, -0.1 - (0.1 * mHat) / 2]);
    near(at({ eps: 1, biasCorrection: 'v' }), [-0.1 / 3, -0.1 / 3 - 0.1 / (sqrt(1 / c) + 1)]);
    near(at({ eps: 1, biasCorrection: true }), at({ eps: 1 }));
  });

  test.each(rules)('%s with the largest v', (_, make) => {
    // gradients 2 and 0: m = 1, 1/2; v = 1, 3/4
    const at = (o: object): number[] => walk(make({ eps: 1, ...o }), [2, 0]);
    const mHat = 0.5 / 0.75;
    const first = -0.2 / 3;
    near(at({ amsgrad: 'raw' }), [first, first - (0.1 * mHat) / (sqrt(1 / (7 / 16)) + 1)]);
    near(at({ amsgrad: true }), at({ amsgrad: 'raw' }));
    // corrected: v̂ = 4, 12/7, and the largest stays 4
    near(at({ amsgrad: 'corrected' }), [first, first - (0.1 * mHat) / 3]);
    const inside = -0.2 / sqrt(5);
    const corrected = { amsgrad: 'corrected', epsPlacement: 'inside' };
    near(at(corrected), [inside, inside - (0.1 * mHat) / sqrt(5)]);
    const hat = (-0.2 * 0.5) / 2;
    near(at({ ...corrected, epsPlacement: 'hat' }), [
      hat, // eps 1 beside √v = 1 is 2 beside √v̂ = 2
      hat - (0.1 * mHat) / (2 + 1 / sqrt(7 / 16)),
    ]);
  });
});

describe("Adam's relatives: where eps goes", () => {
  const hat = 'hat' as const;
  const inside = 'inside' as const;

  test('nadam', () => {
    // constant momentum 1/2: m̂ = 0.5 · 1/(1 − 1/4) + (0.5/0.5) · 2
    const ahead = 0.5 / 0.75 + 2;
    const base = { ...round, eps: 1, momentumDecay: 'constant' } as const;
    near(walk(nadam(base), [2]), [(-0.1 * ahead) / 3]);
    near(walk(nadam({ ...base, epsPlacement: inside }), [2]), [(-0.1 * ahead) / sqrt(5)]);
    near(walk(nadam({ ...base, epsPlacement: hat }), [2]), [(-0.1 * ahead * 0.5) / 2]);
  });

  test('radam above its threshold', () => {
    // ρ∞ = 9 for beta2 0.8; at t = 20 the correction is 1 to two digits, and ρ is above 5
    const beta2 = 0.8;
    const t = 20;
    const gradients = Array.from({ length: t }, () => 2);
    const c = 1 - beta2 ** t;
    const rho = 9 - (2 * t * beta2 ** t) / c;
    const r = sqrt(((rho - 4) * (rho - 2) * 9) / (5 * 7 * rho));
    const last = (o: object): number => {
      const theta = walk(radam({ lr: 0.1, beta1: 0.5, beta2, eps: 1, ...o }), gradients);
      return theta[t - 1]! - theta[t - 2]!;
    };
    near([last({ epsPlacement: 'outside' })], [(-0.1 * r * 2) / 3]);
    near([last({ epsPlacement: inside })], [(-0.1 * r * 2) / sqrt(5)]);
    near([last({})], [(-0.1 * r * 2) / (2 + 1 / sqrt(c))]); // 'hat' is PyTorch's form
    near([last({ threshold: 'optax' })], [last({ epsPlacement: 'outside' })]);
  });

  test('radam trusts v above its threshold and not below', () => {
    const trusts = (threshold: 'paper' | 'pytorch' | 'optax', beta2: number): boolean =>
      walk(radam({ lr: 1, eps: 1, beta1: 0, beta2, threshold }), [2])[0] !== -2;
    // ρ after one step is ρ∞ − 2·beta2/(1 − beta2) = 1 for every beta2: nothing trusts it
    for (const threshold of ['paper', 'pytorch', 'optax'] as const)
      expect(trusts(threshold, 0.999)).toBe(false);
    const steps = (threshold: 'paper' | 'pytorch' | 'optax'): number => {
      const theta = walk(radam({ lr: 1, eps: 1, beta1: 0, threshold }), [2, 2, 2, 2, 2, 2, 2]);
      return [0, ...theta].findIndex((x, k) => theta[k]! - x !== -2);
    };
    // with beta2 0.999 ρ is 1, 2, 3, 4, 5, 6 at the first steps, less a trifle
    expect([steps('paper'), steps('pytorch'), steps('optax')]).toEqual([4, 5, 5]);
  });

  test('yogi', () => {
    // m = 0.5·0.5 + 0.5·2 = 1.25 over 0.5; v = 0.5 − 0.25·sign(0.5 − 4)·4 = 1.5 over 0.25
    const base = { ...round, eps: 1, initialAccumulator: 0.5 };
    near(walk(yogi(base), [2]), [-0.25 / (sqrt(6) + 1)]);
    near(walk(yogi({ ...base, epsPlacement: inside }), [2]), [-0.25 / sqrt(7)]);
    near(walk(yogi({ ...base, epsPlacement: hat }), [2]), [(-0.25 * 0.5) / (sqrt(1.5) + 1)]);
    near(walk(yogi({ ...base, biasCorrection: 'none' }), [2]), [-0.125 / (sqrt(1.5) + 1)]);
    // where v is the square already, it stays: m = 3 over 0.5, v = 4 over 0.25
    near(walk(yogi({ ...base, initialAccumulator: 4 }), [2]), [-0.6 / (sqrt(16) + 1)]);
  });

  test('signsgd: a penalty moves a weight without a gradient, unless it is left alone', () => {
    const options = { lr: 0.5, l2: 0.1 };
    expect(walk(signsgd(options), [0], 2)).toEqual([1.5]);
    expect(walk(signsgd({ ...options, sparse: true }), [0], 2)).toEqual([2]);
  });

  test('adabelief', () => {
    // m = 1, s = 0.25·(2 − 1)² + 1 = 1.25 over 0.25
    const base = { ...round, eps: 1 };
    near(walk(adabelief(base), [2]), [-0.2 / (sqrt(5) + 1)]);
    near(walk(adabelief({ ...base, biasCorrection: 'none' }), [2]), [-0.1 / (sqrt(1.25) + 1)]);
    near(walk(adabelief({ ...base, biasCorrection: 'm' }), [2]), [-0.2 / (sqrt(1.25) + 1)]);
  });

  test('adamax', () => {
    near(walk(adamax({ ...round, eps: 1 }), [2]), [-0.2 / 3]);
    near(walk(adamax({ ...round, eps: 1, epsPlacement: 'outside' }), [2, 1]), [
      -0.2 / 3,
      -0.2 / 3 - (0.1 * (1 / 0.75)) / (max(0.75 * 2, 1) + 1),
    ]);
    near(walk(adamax({ ...round, eps: 0, biasCorrection: 'none' }), [2]), [-0.05]);
  });

  test('lamb', () => {
    // the step has the length lr·‖θ‖ whatever eps is; so the direction of two coordinates tells
    const two = (o: object): number => {
      const list = listedGradients([[2, 1]], [3, 4]);
      const [, , x, y] = descend(list, lamb({ ...round, eps: 1, ...o }), { steps: 1 }).theta;
      return (3 - x!) / (4 - y!);
    };
    near([two({})], [2 / 3 / (1 / 2)]);
    near([two({ epsPlacement: inside })], [2 / sqrt(5) / (1 / sqrt(2))]);
    near([two({ epsPlacement: hat })], [2 / 4 / (1 / 3)]); // √v̂ + 2
    near([two({ biasCorrection: 'none' })], [1 / 2 / (0.5 / 1.5)]);
    near([two({ weightDecay: 0.5 })], [(2 / 3 + 1.5) / (1 / 2 + 2)]);
    near([two({ weightDecay: 0.5, biasCorrection: 'v' })], [(1 / 3 + 1.5) / (0.5 / 2 + 2)]);
  });

  test('lamb where a length is 0, and the parts of its step', () => {
    const rule = (o: object = {}) => lamb({ ...round, eps: 1, ...o });
    near(walk(rule(), [2], 0), [-0.2 / 3]); // θ has no length, so the ratio is 1
    near(walk(rule(), [0], 3), [3]); // and the update none
    const atZero = descend(listedGradients([[2]], [0]), rule(), { steps: 1 }).at(1);
    near([atZero.rate[0]!, atZero.mHat![0]!], [0.1 / 3, 2]);
    const still = descend(listedGradients([[0]], [3]), rule(), { steps: 1 }).at(1);
    near([still.rate[0]!], [0.1]);
    // with decay u = 2/3 + 0.5·3, and the step has the length 0.1 · 3
    const decayed = descend(listedGradients([[2]], [3]), rule({ weightDecay: 0.5 }), { steps: 1 });
    near([decayed.at(1).rate[0]!], [(0.1 * 3) / (2 / 3 + 1.5) / 3]);
    near([...decayed.theta], [3, 2.7]);
  });

  test('adafactor of a vector: eps1 as a bound or added, and the rate that falls with t', () => {
    const free = { clipThreshold: 1e9 };
    // α = 4 · 0.5; u = 2/max(√4, 3), or 2/√(4 + 12)
    near(walk(adafactor({ ...free, lr: 0.5, eps1: 3 }), [2], 4), [4 - 2 * (2 / 3)]);
    const inside = adafactor({ ...free, lr: 0.5, eps1: 12, epsPlacement: 'inside' });
    near(walk(inside, [2], 4), [4 - 2 * 0.5]);
    // α = 4 · 1/√1 and then eps2 · 1/√2, with u = 1
    const list = listedGradients([[2], [2]], [4]);
    const fast = descend(list, adafactor({ ...free, lr: 10 }), { steps: 2 });
    near([...fast.theta], [4, 0, -0.001 / sqrt(2)]);
    near([fast.at(2).vHat![0]!, fast.at(2).rate[0]!], [4, 0.001 / sqrt(2) / 2]);
  });

  test('adafactor of a matrix keeps the means over rows and columns', () => {
    const list = listedGradients([[1, 3, 0, 2]], [1, 1, 1, 1]);
    const means = (o: object): number[][] => {
      const { state } = descend(list, adafactor({ shape: [2, 2], ...o }), { steps: 1 }).at(1);
      return [[...state.R!], [...state.C!]];
    };
    expect(means({})).toEqual([
      [5, 2],
      [0.5, 6.5],
    ]);
    expect(means({ epsPlacement: 'inside', eps1: 1 })).toEqual([
      [6, 3],
      [1.5, 7.5],
    ]);
  });

  test('lion goes where the average points, not the gradient', () => {
    // m = 0.1 after the first step, and 0.9·0.1 − 0.1·0.5 = 0.04 in the second
    const list = listedGradients([[1], [-0.5]]);
    const second = descend(list, lion({ lr: 1, beta1: 0.9, beta2: 0.9 }), { steps: 2 }).at(2);
    expect([second.direction[0], second.theta[0]]).toEqual([1, -2]);
  });

  test('rmsprop', () => {
    // v = 0.25·4 = 1, ḡ = 0.25·2 = 0.5
    const base = { lr: 0.1, beta: 0.75, eps: 1 };
    near(walk(rmsprop(base), [2]), [-0.1]);
    near(walk(rmsprop({ ...base, epsPlacement: inside }), [2]), [-0.2 / sqrt(2)]);
    near(walk(rmsprop({ ...base, biasCorrection: true }), [2]), [-0.2 / 3]);
    near(walk(rmsprop({ ...base, biasCorrection: 'v', epsPlacement: inside }), [2]), [
      -0.2 / sqrt(5),
    ]);
    near(walk(rmsprop({ ...base, centered: true }), [2]), [-0.2 / (sqrt(0.75) + 1)]);
    near(walk(rmsprop({ ...base, centered: true, biasCorrection: 'both' }), [2]), [-0.2]); // v̂ = ḡ²
    near(walk(rmsprop({ ...base, centered: true, biasCorrection: 'v' }), [2]), [
      -0.2 / (sqrt(4 - 0.25) + 1),
    ]);
    const momentum = rmsprop({ ...base, momentum: 0.5, biasCorrection: 'v' });
    near(walk(momentum, [2, 0]), [-0.2 / 3, -0.2 / 3 - 0.1 / 3]);
  });
});

describe('sparse leaves theta and state of a coordinate alone whose gradient is 0', () => {
  const rules: [string, Optimizer][] = [
    ['sgd', sgd({ momentum: 0.5, sparse: true })],
    ['sgd with a penalty', sgd({ l2: 0.5, sparse: true })],
    ['adagrad', adagrad({ sparse: true })],
    ['rmsprop', rmsprop({ sparse: true })],
    ['rmsprop, all of it', rmsprop({ sparse: true, centered: true, momentum: 0.5 })],
    ['adadelta', adadelta({ sparse: true })],
    ['adam', adam({ sparse: true })],
    ['adam, the largest v', adam({ sparse: true, amsgrad: true })],
    ['adamw', adamw({ sparse: true })],
    ['adamw, the largest v', adamw({ sparse: true, amsgrad: true })],
    ['adamax', adamax({ sparse: true })],
    ['nadam', nadam({ sparse: true })],
    ['radam', radam({ sparse: true })],
    ['lion', lion({ sparse: true, weightDecay: 0.5 })],
    ['adabelief', adabelief({ sparse: true })],
    ['yogi', yogi({ sparse: true })],
    ['rprop', rprop({ sparse: true })],
    ['signsgd', signsgd({ sparse: true })],
  ];
  test.each(rules)('%s', (_, optimizer) => {
    // the third coordinate has a gradient once, and none when its neighbour has its second
    const pattern = listedGradients(
      [
        [0, 2, 2, 0, 2],
        [0, 2, 0, 0, 2],
      ],
      [3, 3, 3, 3, 3],
    );
    const five = descend(pattern, optimizer, { steps: 2 }).at(2);
    const one = descend(listedGradients([[2], [2]], [3]), optimizer, { steps: 2 });
    const [x, once] = [one.at(2).theta[0], one.at(1).theta[0]];
    expect([...five.theta]).toEqual([3, x, once, 3, x]);
    expect([...five.direction].map((d) => d === 0)).toEqual([true, false, true, true, false]);
    const numbers = (state: object): Record<string, Float64Array> =>
      Object.fromEntries(
        Object.entries(state).filter(([, value]) => value instanceof Float64Array),
      );
    for (const [key, value] of Object.entries(numbers(five.state))) {
      const [start] = numbers(optimizer.init(5))[key]!;
      const [after, afterOne] = [2, 1].map((k) => numbers(one.at(k).state)[key]![0]);
      expect([...value]).toEqual([start, after, afterOne, start, after]);
    }
  });

  test('lamb, but for the length of the whole', () => {
    const list = listedGradients([[0, 2, 0, 2]], [3, 3, 3, 3]);
    const { theta, state } = descend(list, lamb({ sparse: true }), { steps: 1 }).at(1);
    expect([theta[0], theta[2], state.m[0], state.v[2]]).toEqual([3, 3, 0, 0]);
    expect(theta[1]).toBe(theta[3]);
    expect(theta[1]).toBeLessThan(3);
  });
});

describe('every option keeps the promises', () => {
  const corrections = ['both', 'm', 'v', 'none'] as const;
  const placements = ['outside', 'inside', 'hat'] as const;
  const variants: [string, Optimizer][] = [];
  for (const isSparse of [false, true]) {
    const base = { sparse: isSparse };
    const told = isSparse ? ', sparse' : '';
    for (const biasCorrection of corrections) {
      const shared = { ...base, biasCorrection };
      variants.push([`adabelief ${biasCorrection}${told}`, adabelief(shared)]);
      for (const epsPlacement of ['outside', 'inside'] as const) {
        const name = `adamax ${biasCorrection}, ${epsPlacement}${told}`;
        variants.push([name, adamax({ ...shared, epsPlacement, eps: 0.1 })]);
      }
      variants.push([
        `rmsprop, all of it, ${biasCorrection}${told}`,
        rmsprop({ ...shared, centered: true, momentum: 0.5, eps: 0.1, epsPlacement: 'inside' }),
      ]);
      for (const epsPlacement of ['outside', 'inside'] as const) {
        for (const centered of [false, true]) {
          const name = `rmsprop ${biasCorrection}, ${epsPlacement}${told}, centered ${centered}`;
          variants.push([name, rmsprop({ ...shared, epsPlacement, eps: 0.1, centered, l2: 0.1 })]);
        }
      }
      for (const epsPlacement of placements) {
        const options = { ...shared, epsPlacement, eps: 0.1 };
        const name = `${biasCorrection}, ${epsPlacement}${told}`;
        variants.push([`yogi ${name}`, yogi({ ...options, l2: 0.1 })]);
        variants.push([`lamb ${name}`, lamb(options)]);
        for (const amsgrad of [false, 'raw', 'corrected'] as const) {
          variants.push([`adam ${name}, ${amsgrad}`, adam({ ...options, amsgrad, l2: 0.1 })]);
          variants.push([`adamw ${name}, ${amsgrad}`, adamw({ ...options, amsgrad })]);
        }
      }
    }
    for (const epsPlacement of placements) {
      const options = { ...base, epsPlacement, eps: 0.1, beta2: 0.8, l2: 0.1 };
      variants.push([`nadam ${epsPlacement}${told}`, nadam(options)]);
      variants.push([`radam ${epsPlacement}${told}`, radam(options)]);
    }
    variants.push([`adadelta${told}`, adadelta({ ...base, l2: 0.1 })]);
    variants.push([`rprop${told}`, rprop({ ...base, l2: 0.1 })]);
    variants.push([`signsgd${told}`, signsgd({ ...base, l2: 0.1 })]);
    variants.push([`lion${told}`, lion({ ...base, weightDecay: 0.5 })]);
    variants.push([
      `sgd ema, nesterov${told}`,
      sgd({ ...base, momentum: 0.5, momentumForm: 'ema', nesterov: true, l2: 0.1 }),
    ]);
    for (const epsPlacement of ['outside', 'inside'] as const) {
      const options = { ...base, epsPlacement, lrDecay: 0.1, l2: 0.1, eps: 0.1 };
      variants.push([`adagrad ${epsPlacement}${told}`, adagrad(options)]);
    }
  }
  variants.push(
    ['adafactor inside', adafactor({ epsPlacement: 'inside', eps1: 0.1, l2: 0.1 })],
    ['adafactor of a row', adafactor({ shape: [1, 2], clipThreshold: 0.5 })],
    ['muon of a row', muon({ shape: [1, 2], weightDecay: 0.1 })],
    ['muon of a column', muon({ shape: [2, 1], nesterov: false, adjustLr: 'matchRmsAdamw' })],
  );
  const objective = sparse(quadratic(), { present: [0.7, 0.4], seed: 3 });
  test.each(variants)('%s', (_, optimizer) => {
    checkWalk(objective, optimizer, [2, -1]);
  });
});

describe('the parts of a point', () => {
  test.each(Object.entries<CatalogEntry>(optimizers))(
    '%s: are its own',
    (_, { make, defaults }) => {
      for (const options of 'l2' in defaults ? [{}, { l2: 0.1 }] : [{}]) {
        const walk = descend(quadratic(), make(options), { steps: 3 });
        const point = walk.at(1);
        const before = structuredClone(point);
        walk.at(3);
        expect(point).toEqual(before);
        expect(point.direction).not.toBe(point.g);
        for (const part of [point.direction, point.rate, point.mHat, point.vHat]) part?.fill(7);
        expect(walk.at(1)).toEqual(before);
      }
    },
  );
});
