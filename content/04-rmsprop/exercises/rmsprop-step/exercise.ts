// Exercise: turn AdaGrad's step into RMSprop's; the right answer is the library's.
import { rmsprop } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

const vector = (values: readonly number[]): Float64Array =>
  Float64Array.from(values);

type Arguments = readonly [
  theta: readonly number[],
  g: readonly number[],
  v: readonly number[],
  lr: number,
  beta: number,
  eps: number,
];

export default exercise<Arguments>({
  title: 'From AdaGrad to RMSprop',
  kind: 'repair',
  entry: 'rmspropStep',
  parameters: ['theta', 'g', 'v', 'lr', 'beta', 'eps'],
  examples: [
    [[5], [100], [0], 0.5, 0.9, 0],
    [[1, -2], [3, -0.5], [16, 0], 1, 0.75, 0.5],
  ],
  draw(random) {
    const numbers = (n: number, size: number): number[] =>
      Array.from({ length: n }, () => size * random.normal());
    const n = 2 + random.int(3);
    const v = numbers(n, 2).map((x) => x * x);
    const lr = 0.01 * 100 ** random.next();
    const beta = 0.55 + 0.4 * random.next(); // away from one half, so that swapped weights show
    const eps = 0.05 + random.next(); // large, so that its place shows
    return [numbers(n, 3), numbers(n, 2), v, lr, beta, eps];
  },
  reference(
    theta: readonly number[],
    g: readonly number[],
    v: readonly number[],
    lr: number,
    beta: number,
    eps: number,
  ) {
    const rule = rmsprop({ lr, beta, eps });
    const state = rule.init(theta.length);
    state.v.set(v);
    const next = vector(theta);
    rule.step(next, vector(g), state);
    return { theta: [...next], v: [...state.v] };
  },
  hints: [
    'Only what is kept from step to step differs. The step itself divides by a root in both rules.',
    'An average gives its old value the weight `beta`, and the new square what is left to one.',
    'The line becomes `beta * vi + (1 - beta) * g[i]! ** 2`.',
  ],
});
