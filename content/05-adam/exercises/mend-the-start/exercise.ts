// Exercise: what an average that starts at zero holds after t steps; the right answer is the library's.
import {
  descend,
  listedGradients,
  rmsprop,
} from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [beta: number, t: number];

export default exercise<Arguments>({
  title: 'Mend the start',
  kind: 'formula',
  entry: 'divisor',
  parameters: ['beta', 't'],
  examples: [
    [0.9, 1],
    [0.5, 2],
  ],
  draw: (random) => [
    0.2 + 0.75 * random.next(),
    2 + random.int(20),
  ],
  reference(beta: number, t: number) {
    const path = descend(
      listedGradients(Array.from({ length: t }, () => [1])),
      rmsprop({ lr: 0, beta, eps: 1 }),
      { steps: t },
    );
    return path.state['v']![t]!;
  },
  hints: [
    'Let the gradient be 1. What does the average hold after the first step, and after the second?',
    'Ask instead what is *missing*. At the start all of it is; each step leaves the share `beta` of what was missing.',
    'After `t` steps the share `beta^t` is missing. What is there is the rest.',
  ],
});
