// Exercise: the effective rates over a sequence of gradients; the right answer is the library's.
import {
  adagrad,
  descend,
  listedGradients,
} from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  g: readonly number[],
  lr: number,
  eps: number,
];

export default exercise<Arguments>({
  title: 'Compute the rate’s decay',
  kind: 'blanks',
  entry: 'effectiveRates',
  parameters: ['g', 'lr', 'eps'],
  examples: [
    [[3, 4, 12], 1, 0],
    [[1, -1, 0, 1], 0.5, 0.5],
  ],
  draw(random) {
    const g = Array.from(
      { length: 2 + random.int(9) },
      () => 2 * random.normal(),
    );
    const lr = 0.01 * 100 ** random.next();
    const eps = 0.05 + random.next(); // large, so that its place shows
    return [g, lr, eps];
  },
  reference(g: readonly number[], lr: number, eps: number) {
    const path = descend(
      listedGradients(g.map((gt) => [gt])),
      adagrad({ lr, eps }),
      { steps: g.length },
    );
    return g.map((_, i) => path.at(i + 1).rate[0]!);
  },
  hints: [
    'Go through the gradients in order and keep one running sum.',
    'Add the square of a gradient to the sum *before* you work out the rate that belongs to it.',
    'Inside the loop: `G += gt * gt`, then `rates.push(lr / (Math.sqrt(G) + eps))`.',
  ],
});
