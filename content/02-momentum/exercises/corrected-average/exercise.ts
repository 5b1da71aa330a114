// Exercise: write the average with its corrected start; the right answer is the one that the library's Adam keeps.
import { adam, descend, listedGradients } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [g: readonly number[], beta: number];

export default exercise<Arguments>({
  title: 'Write the average, with its start mended',
  entry: 'correctedAverages',
  parameters: ['g', 'beta'],
  examples: [
    [[2, 2, 2], 0.9],
    [[3, 1, -2, 4], 0.5],
  ],
  draw(random) {
    const g = Array.from(
      { length: 2 + random.int(9) },
      () => 3 * random.normal(),
    );
    return [g, 0.1 + 0.85 * random.next()];
  },
  reference(g: readonly number[], beta: number) {
    const path = descend(
      listedGradients(g.map((gt) => [gt])),
      adam({ beta1: beta }),
      { steps: g.length },
    );
    return g.map((_, i) => path.at(i + 1).mHat![0]!);
  },
  hints: [
    'Keep one running number from gradient to gradient. What goes into the list is made from it, but is not it.',
    'The running average is `m = beta * m + (1 - beta) * gt`, from zero. Which step t is the first one?',
    'Push `m / (1 - beta ** t)` and leave `m` itself alone. In the loop the first gradient has t equal to one.',
  ],
});
