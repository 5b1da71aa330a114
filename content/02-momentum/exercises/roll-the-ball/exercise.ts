// Exercise: the lines of the heavy ball's loop, to be put in order; the right answer is the library's.
import { exercise } from '#schema/exercise.ts';
import { ordered } from '../../examples/goals.ts';
import { onParabola } from '../../examples/walk.ts';

const { h, steps } = ordered;

type Arguments = readonly [
  theta: number,
  lr: number,
  beta: number,
];

export default exercise<Arguments>({
  title: 'Roll the ball',
  kind: 'order',
  entry: 'run',
  parameters: ['theta', 'lr', 'beta'],
  examples: [
    [1, 0.1, 0.9],
    [-2, 0.25, 0.5],
  ],
  draw: (random) => [
    3 * random.normal(),
    0.02 + 0.3 * random.next(),
    0.3 + 0.6 * random.next(),
  ],
  reference: (theta: number, lr: number, beta: number) =>
    onParabola(h, { lr, momentum: beta }, steps, theta).theta[
      steps
    ]!,
  hints: [
    'What must outlive a turn of the loop, and what belongs to one step only?',
    'The buffer begins before the loop. Each step takes the gradient where it stands.',
    'Inside the loop: gradient, then buffer, then parameter. Return after the loop.',
  ],
});
