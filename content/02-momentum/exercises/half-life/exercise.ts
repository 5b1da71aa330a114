// Exercise: a formula for the half-life; the right answer is read off the library's own weights.
import { exercise } from '#schema/exercise.ts';
import { weights } from '../../examples/walk.ts';

type Arguments = readonly [beta: number];

export default exercise<Arguments>({
  title: 'A formula for the half-life',
  kind: 'formula',
  entry: 'halfLife',
  parameters: ['beta'],
  examples: [[0.5], [0.95]],
  draw: (random) => [0.05 + 0.94 * random.next()],
  reference(beta: number) {
    const [newest, next] = weights(beta, 2);
    return Math.log(0.5) / Math.log(next! / newest!);
  },
  hints: [
    'By what is the weight of a gradient multiplied when a step passes? And when k steps pass?',
    'So beta^k is to be 1/2. Take logarithms on both sides.',
    'k * log(beta) = log(1/2). Solve for k.',
  ],
});
