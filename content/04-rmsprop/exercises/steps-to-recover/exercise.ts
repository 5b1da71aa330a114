// Exercise: how many steps until RMSprop believes a fall of the gradients; the right answer is the library's.
import { rmsprop } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  factor: number,
  beta: number,
  share: number,
];

export default exercise<Arguments>({
  title: 'Wait for the fall to be believed',
  entry: 'stepsToRecover',
  parameters: ['factor', 'beta', 'share'],
  examples: [
    [100, 0.9, 0.5],
    [3, 0.75, 0.9],
  ],
  draw: (random) => [
    5 + 300 * random.next(),
    0.6 + 0.38 * random.next(),
    0.3 + 0.6 * random.next(),
  ],
  reference(factor: number, beta: number, share: number) {
    const rule = rmsprop({ lr: 1, beta, eps: 0 });
    const state = rule.init(1);
    state.v[0] = factor ** 2;
    const g = Float64Array.of(1);
    for (;;) {
      const theta = new Float64Array(1);
      rule.step(theta, g, state);
      if (-theta[0]! >= share) return state.t;
    }
  },
  tolerance: { relative: 0, absolute: 0 },
  hints: [
    'Each step first lets the average fade and takes in a square of 1, then divides by the root.',
    'In units of the learning rate the step is 1 divided by `Math.sqrt(v)`.',
    'Inside a `do … while`: `t += 1`, then `v = beta * v + (1 - beta)`, as long as `1 / Math.sqrt(v)` is below `share`.',
  ],
});
