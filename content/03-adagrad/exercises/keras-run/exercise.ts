// Exercise: a run in Keras's convention; the right answer is the library's with that convention's options.
import {
  adagrad,
  descend,
  listedGradients,
} from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  start: number,
  gradients: readonly number[],
  lr: number,
  eps: number,
  initialAccumulator: number,
];

export default exercise<Arguments>({
  title: 'Speak Keras',
  kind: 'repair',
  entry: 'kerasAdagrad',
  parameters: [
    'start',
    'gradients',
    'lr',
    'eps',
    'initialAccumulator',
  ],
  examples: [
    [0, [1], 1, 0, 3],
    [2, [1, -2, 2], 0.5, 0.25, 0.1],
  ],
  draw(random) {
    const gradients = Array.from(
      { length: 2 + random.int(7) },
      () => random.normal(),
    );
    const lr = 0.01 * 100 ** random.next();
    const eps = 0.05 + random.next(); // large, so that its place shows
    const initialAccumulator = 0.1 + random.next();
    return [
      random.normal(),
      gradients,
      lr,
      eps,
      initialAccumulator,
    ];
  },
  reference(
    start: number,
    gradients: readonly number[],
    lr: number,
    eps: number,
    initialAccumulator: number,
  ) {
    const path = descend(
      listedGradients(
        gradients.map((g) => [g]),
        [start],
      ),
      adagrad({
        lr,
        eps,
        epsPlacement: 'inside',
        initialAccumulator,
      }),
      { steps: gradients.length },
    );
    return path.at(-1).theta[0]!;
  },
  hints: [
    'The program follows PyTorch’s convention to the letter. Compare it with the row for Keras in the table: more than one thing differs.',
    'The sum starts at `initialAccumulator`, once, before the loop.',
    'eps goes under the root: `theta -= lr * g / Math.sqrt(G + eps)`. It is never added to `G` itself.',
  ],
});
