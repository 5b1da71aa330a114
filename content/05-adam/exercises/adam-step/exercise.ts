// Exercise: write Adam's step; the right answer is the library's.
import { adam, type AdamState } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  theta: readonly number[],
  g: readonly number[],
  m: readonly number[],
  v: readonly number[],
  t: number,
  lr: number,
  beta1: number,
  beta2: number,
  eps: number,
];

export default exercise<Arguments>({
  title: 'Write Adam’s step',
  entry: 'adamStep',
  parameters: [
    'theta',
    'g',
    'm',
    'v',
    't',
    'lr',
    'beta1',
    'beta2',
    'eps',
  ],
  examples: [
    [[5], [100], [0], [0], 1, 0.5, 0.9, 0.999, 0],
    [[1, -2], [2, 1], [1, 3], [4, 9], 3, 0.1, 0.5, 0.75, 0.5],
  ],
  draw(random) {
    const numbers = (n: number): number[] =>
      Array.from({ length: n }, () => 2 * random.normal());
    const n = 1 + random.int(3);
    const v = numbers(n).map((x) => 0.1 + x * x);
    return [
      numbers(n),
      numbers(n),
      numbers(n),
      v,
      2 + random.int(6),
      0.01 * 100 ** random.next(),
      0.5 + 0.4 * random.next(),
      0.6 + 0.35 * random.next(),
      0.05 + random.next(), // large, so that its place shows
    ];
  },
  reference(
    theta: readonly number[],
    g: readonly number[],
    m: readonly number[],
    v: readonly number[],
    t: number,
    lr: number,
    beta1: number,
    beta2: number,
    eps: number,
  ) {
    const rule = adam({ lr, beta1, beta2, eps });
    const state: AdamState = rule.init(theta.length);
    state.m.set(m);
    state.v.set(v);
    state.t = t - 1;
    const next = Float64Array.from(theta);
    rule.step(next, Float64Array.from(g), state);
    return {
      theta: [...next],
      m: [...state.m],
      v: [...state.v],
    };
  },
  hints: [
    'Three things happen, in this order: both averages take in the new gradient, both are corrected, the parameters step.',
    '`m.map((mi, i) => beta1 * mi + (1 - beta1) * g[i])` is the new first average. The second is made alike from the squares.',
    'Correct into variables of their own: `mHat = newM[i] / (1 - beta1 ** t)`. The step of a coordinate is `lr * mHat / (Math.sqrt(vHat) + eps)`.',
  ],
});
