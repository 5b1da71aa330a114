// Exercise: a formula for the rate under a steady gradient; the right answer is the library's.
import {
  adagrad,
  descend,
  listedGradients,
} from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [lr: number, g: number, t: number];

export default exercise<Arguments>({
  title: 'The rate under a steady gradient',
  kind: 'formula',
  entry: 'rate',
  parameters: ['lr', 'g', 't'],
  examples: [
    [1, 2, 4],
    [0.5, -1, 9],
  ],
  draw: (random) => [
    0.01 * 100 ** random.next(),
    (random.next() < 0.5 ? -1 : 1) * (0.3 + random.next()),
    2 + random.int(50),
  ],
  reference(lr: number, g: number, t: number) {
    const path = descend(
      listedGradients(Array.from({ length: t }, () => [g])),
      adagrad({ lr, eps: 0 }),
      { steps: t },
    );
    return path.at(-1).rate[0]!;
  },
  hints: [
    'What is the sum after `t` equal gradients?',
    'The sum is `t * g^2`. The rate divides `lr` by its root.',
    'The root of `g^2` is the size of `g`, which is never negative: `abs(g)`.',
  ],
});
