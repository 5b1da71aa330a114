// Exercise: part (a), the error after one step, as a formula; the right answer is the library's step.
import { rmsprop } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  e: number,
  v: number,
  lr: number,
  beta: number,
  eps: number,
];

export default exercise<Arguments>({
  title: 'The error after a step',
  kind: 'formula',
  entry: 'nextError',
  parameters: ['e', 'v', 'lr', 'beta', 'eps'],
  examples: [
    [0.1, 0, 0.1, 0.9, 0],
    [2, 3, 0.5, 0.75, 0.25],
  ],
  draw: (random) => [
    3 * random.normal(),
    0.1 + 3 * random.next(),
    0.05 + random.next(),
    0.6 + 0.35 * random.next(),
    0.05 + random.next(),
  ],
  reference(
    e: number,
    v: number,
    lr: number,
    beta: number,
    eps: number,
  ) {
    const rule = rmsprop({
      lr,
      beta,
      eps,
      epsPlacement: 'inside',
    });
    const state = rule.init(1);
    state.v[0] = v;
    const theta = Float64Array.of(e);
    rule.step(theta, Float64Array.of(e), state);
    return theta[0]!;
  },
  equivalent: [
    {
      mutant: 'v: number → vHat',
      because:
        'It renames the parameter in the head, and the answer is the expression alone.',
    },
  ],
  hints: [
    'What is the gradient of ½θ² where the error is `e`?',
    'First the average takes in the new square: `beta*v + (1-beta)*e^2`. Then the step divides by its root, with eps inside.',
    'The answer has the form `e - lr*e/sqrt(…)`.',
  ],
});
