// Exercise: the lines of AdaGrad's loop, to be put in order; the right answer is the library's.
import {
  adagrad,
  descend,
  listedGradients,
} from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  theta: number,
  gs: readonly number[],
  lr: number,
];

export default exercise<Arguments>({
  title: 'Put the loop in order',
  kind: 'order',
  entry: 'run',
  parameters: ['theta', 'gs', 'lr'],
  examples: [
    [5, [100, 90], 0.5],
    [0, [3, 4, 12], 1],
  ],
  draw(random) {
    const gs = Array.from({ length: 2 + random.int(5) }, () =>
      random.normal(),
    );
    return [
      3 * random.normal(),
      gs,
      0.01 * 100 ** random.next(),
    ];
  },
  reference(theta: number, gs: readonly number[], lr: number) {
    const path = descend(
      listedGradients(
        gs.map((g) => [g]),
        [theta],
      ),
      adagrad({ lr, eps: 0 }),
      { steps: gs.length },
    );
    return path.at(-1).theta[0]!;
  },
  hints: [
    'What must exist before the first gradient comes, and what happens at each gradient?',
    'The sum outlives every turn of the loop, so it begins outside of it.',
    'Inside the loop the sum grows first; the step divides by the root of the sum that already knows this gradient.',
  ],
});
