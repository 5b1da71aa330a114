// Exercise: an epoch of mini-batch steps on the smallest model, a mean; the steps are the library's.
import { sgd } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  theta: number,
  y: readonly number[],
  B: number,
  lr: number,
];

export default exercise<Arguments>({
  title: 'One epoch of mini-batches',
  entry: 'epoch',
  parameters: ['theta', 'y', 'B', 'lr'],
  examples: [
    [0, [1, 3, 5, 7], 2, 0.5],
    [1, [4, 0, 2, 6, 10], 2, 0.25],
  ],
  draw(random) {
    const B = 2 + random.int(3);
    // Two full batches at least, and a smaller one at the end.
    const count =
      B * (2 + random.int(3)) + 1 + random.int(B - 1);
    const y = Array.from(
      { length: count },
      () => 3 * random.normal(),
    );
    return [random.normal(), y, B, 0.05 + 0.5 * random.next()];
  },
  reference(
    theta: number,
    y: readonly number[],
    B: number,
    lr: number,
  ) {
    const rule = sgd({ lr });
    const state = rule.init(1);
    const at = Float64Array.of(theta);
    for (let from = 0; from < y.length; from += B) {
      const batch = y.slice(from, from + B);
      const sum = batch.reduce(
        (total, yi) => total + at[0]! - yi,
        0,
      );
      rule.step(at, Float64Array.of(sum / batch.length), state);
    }
    return at[0]!;
  },
  hints: [
    'Go through the data batch by batch. Each batch gives one gradient, and each gradient one step, before the next batch is looked at.',
    '`y.slice(from, from + B)` is a batch; at the end of the list it is shorter by itself. Let `from` run in strides of `B`: `for (let from = 0; from < y.length; from += B)`.',
    'The gradient of a batch is the mean of `theta - yi` over the examples that are in it: divide their sum by `batch.length`, not by `B`. Then `theta -= lr * g`.',
  ],
});
