// Exercise: a formula for the step after gradients have become smaller; the right answer is the library's.
import { adam } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [k: number, n: number, beta: number];

export default exercise<Arguments>({
  title: 'How slowly the step comes back',
  kind: 'formula',
  entry: 'step',
  parameters: ['k', 'n', 'beta'],
  examples: [
    [2, 1, 0.5],
    [100, 1000, 0.999],
  ],
  draw: (random) => [
    2 + 20 * random.next(),
    1 + random.int(30),
    0.5 + 0.45 * random.next(),
  ],
  reference(k: number, n: number, beta: number) {
    const rule = adam({
      lr: 1,
      beta1: 0,
      beta2: beta,
      eps: 0,
    });
    const state = rule.init(1);
    state.v[0] = k * k;
    state.t = 1e9; // so late that the correction is 1
    const theta = new Float64Array(1);
    for (let t = 0; t < n; t++) {
      theta[0] = 0;
      rule.step(theta, Float64Array.of(1), state);
    }
    return -theta[0]!;
  },
  hints: [
    'The first average is 1, so the step is one over the root of `v`. Where does `v` start, and where is it going?',
    '`v` starts at the square of `k` and goes to 1. What is left of the old value after `n` steps is `beta^n` of it.',
    'What the old value has lost in weight the new squares have gained: `v = beta^n * k^2 + (1 - beta^n)`.',
  ],
});
