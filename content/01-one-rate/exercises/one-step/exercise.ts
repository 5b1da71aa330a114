// Micro-exercise: one step for one parameter; the right answer is the library's.
import { sgd } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  theta: number,
  g: number,
  lr: number,
];

export default exercise<Arguments>({
  title: 'One step, one parameter',
  entry: 'step',
  parameters: ['theta', 'g', 'lr'],
  examples: [
    [3, 6, 0.3],
    [-1, -4, 0.5],
  ],
  draw(random) {
    const lr = 0.01 * 100 ** random.next();
    return [3 * random.normal(), 2 * random.normal(), lr];
  },
  reference(theta: number, g: number, lr: number) {
    const rule = sgd({ lr });
    const next = Float64Array.of(theta);
    rule.step(next, Float64Array.of(g), rule.init(1));
    return next[0]!;
  },
  hints: [
    'Two things are asked of a step: its size, and its direction. The size is the product of rate and gradient.',
    'A program returns a value with `return`. What is wanted is the place where the step ends, not the step itself.',
    'The step is `lr * g`, and it leads downhill: subtract it from `theta`.',
  ],
});
