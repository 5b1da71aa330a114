// Exercise: a training loop with three faults; the right answer is the library's.
import { adam, descend, listedGradients } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  params: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
  steps: number,
  lr: number,
  warmup: number,
];

/** Adam on ½(p − target)² for one list, the rate a share of lr that rises to one. */
function trained(
  start: readonly number[],
  target: readonly number[],
  steps: number,
  lr: number,
  warmup: number,
): number[] {
  const rule = adam({
    lr: (t) => lr * Math.min(1, t / warmup),
    eps: 1e-8,
  });
  const pull = {
    ...listedGradients([target], start),
    gradient(theta: Float64Array, g: Float64Array) {
      for (let i = 0; i < g.length; i++)
        g[i] = theta[i]! - target[i]!;
    },
  };
  return [...descend(pull, rule, { steps }).at(-1).theta];
}

export default exercise<Arguments>({
  title: 'Repair the training loop',
  kind: 'repair',
  entry: 'train',
  parameters: ['params', 'targets', 'steps', 'lr', 'warmup'],
  examples: [
    [[[0, 0]], [[3, -50]], 1, 0.1, 4],
    [
      [
        [0, 0],
        [0, 0],
      ],
      [
        [3, -50],
        [400, 1],
      ],
      6,
      0.1,
      4,
    ],
  ],
  draw(random) {
    const n = 2 + random.int(2);
    const list = (size: number): number[] =>
      Array.from({ length: n }, () => size * random.normal());
    const count = 1 + random.int(3);
    const many = (size: () => number): number[][] =>
      Array.from({ length: count }, () => list(size()));
    return [
      many(() => 1),
      many(() => 10 ** (2 * random.next())),
      1 + random.int(10),
      0.05 * 10 ** random.next(),
      2 + random.int(8),
    ];
  },
  reference: (
    params: readonly (readonly number[])[],
    targets: readonly (readonly number[])[],
    steps: number,
    lr: number,
    warmup: number,
  ) =>
    params.map((start, k) =>
      trained(start, targets[k]!, steps, lr, warmup),
    ),
  hints: [
    'Print what comes back. Has any parameter changed? An assignment to a variable that a loop has made changes only that variable.',
    'Two lists of parameters, one `m`: what does the average of the second list hold before its first gradient comes?',
    'Write the new list into `params[k]`, keep an `m` and a `v` for each `k`, and let the first step have the rate `lr / warmup`.',
  ],
});
