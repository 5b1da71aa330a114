// Exercise: a formula for the half-life of a decaying weight; the right answer is read off the library's step.
import { adamw } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [lr: number, weightDecay: number];

export default exercise<Arguments>({
  title: 'The half-life of a weight',
  kind: 'formula',
  entry: 'steps',
  parameters: ['lr', 'weightDecay'],
  examples: [
    [0.5, 1],
    [0.1, 0.5],
  ],
  draw: (random) => [
    0.2 + 0.5 * random.next(),
    0.2 + 0.7 * random.next(),
  ],
  reference(lr: number, weightDecay: number) {
    const rule = adamw({ lr, weightDecay });
    const theta = Float64Array.of(1);
    rule.step(theta, Float64Array.of(0), rule.init(1));
    return Math.log2(0.5) / Math.log2(theta[0]!);
  },
  hints: [
    'What is the weight multiplied by in one step?',
    'After n steps it has been multiplied by the n-th power of that. Which n makes the power a half?',
    'Take logarithms: n times `log(1 - lr * weightDecay)` is `log(1/2)`.',
  ],
});
