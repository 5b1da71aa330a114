// Exercise: write AdamW's step; the right answer is the library's.
import { adamw, type AdamwState } from '#lib/index.ts';
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
  weightDecay: number,
];

export default exercise<Arguments>({
  title: 'Write AdamW’s step',
  entry: 'adamwStep',
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
    'weightDecay',
  ],
  examples: [
    [[5], [100], [0], [0], 1, 0.5, 0.9, 0.999, 0, 0.1],
    [
      [1, -2],
      [2, 1],
      [1, 3],
      [4, 9],
      3,
      0.1,
      0.5,
      0.75,
      0.5,
      0.5,
    ],
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
      0.1 * 10 ** random.next(),
      0.5 + 0.4 * random.next(),
      0.6 + 0.35 * random.next(),
      0.05 + random.next(), // large, so that its place shows
      0.1 + random.next(),
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
    weightDecay: number,
  ) {
    const rule = adamw({ lr, beta1, beta2, eps, weightDecay });
    const state: AdamwState = rule.init(theta.length);
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
    'The averages are those of Adam: the decay does not enter them.',
    'Only the last line changes: where Adam has `theta`, AdamW has a share of it.',
    'A coordinate becomes `(1 - lr * weightDecay) * x - step`, with Adam’s step and the `x` from before it.',
  ],
});
