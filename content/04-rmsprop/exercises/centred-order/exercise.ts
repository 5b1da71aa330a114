// Exercise: the lines of centred RMSprop, to be put in order; the right answer is the library's.
import {
  descend,
  listedGradients,
  rmsprop,
} from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

const eps = 0.1;

type Arguments = readonly [
  gs: readonly number[],
  lr: number,
  beta: number,
];

export default exercise<Arguments>({
  title: 'Put the centred form in order',
  kind: 'order',
  entry: 'run',
  parameters: ['gs', 'lr', 'beta'],
  examples: [
    [[3, 1], 1, 0.75],
    [[1, -1, 1, -1], 0.5, 0.9],
  ],
  draw: (random) => [
    Array.from({ length: 3 + random.int(5) }, () =>
      random.normal(),
    ),
    0.05 + random.next(),
    0.6 + 0.3 * random.next(),
  ],
  reference(gs: readonly number[], lr: number, beta: number) {
    const path = descend(
      listedGradients(gs.map((g) => [g])),
      rmsprop({ lr, beta, eps, centered: true }),
      { steps: gs.length },
    );
    return path.at(-1).theta[0]!;
  },
  equivalent: [
    {
      mutant:
        'beta * mean + (1 - beta) * g → ((beta * mean) - ((1 - beta) * g))',
      because:
        'It averages −g; the mean has the other sign, and only its square is used.',
    },
  ],
  hints: [
    'What has to be there before the first gradient comes, and outlives every turn of the loop?',
    'Inside the loop both averages come first. The spread is made of both of them.',
    'The step is the last line of the loop: it divides by the spread.',
  ],
});
