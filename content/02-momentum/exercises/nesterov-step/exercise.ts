// Exercise: the two missing expressions of Nesterov's step as frameworks write it; the right answer is the library's.
import { sgd } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  theta: readonly number[],
  m: readonly number[],
  g: readonly number[],
  lr: number,
  beta: number,
];

export default exercise<Arguments>({
  title: 'Look ahead',
  kind: 'blanks',
  entry: 'nesterovStep',
  parameters: ['theta', 'm', 'g', 'lr', 'beta'],
  examples: [
    [[1], [0], [1], 0.1, 0.9],
    [[1, -2], [3, 0.5], [2, -1], 0.5, 0.5],
  ],
  draw(random) {
    const numbers = (n: number): number[] =>
      Array.from({ length: n }, () => 2 * random.normal());
    const n = 2 + random.int(3);
    const lr = 0.01 * 100 ** random.next();
    return [
      numbers(n),
      numbers(n),
      numbers(n),
      lr,
      0.2 + 0.7 * random.next(),
    ];
  },
  reference(
    theta: readonly number[],
    m: readonly number[],
    g: readonly number[],
    lr: number,
    beta: number,
  ) {
    const rule = sgd({ lr, momentum: beta, nesterov: true });
    const state = rule.init(theta.length);
    state.m!.set(m);
    state.t = 1; // the buffer is there already
    const next = Float64Array.from(theta);
    rule.step(next, Float64Array.from(g), state);
    return { theta: [...next], m: [...state.m!] };
  },
  hints: [
    'The buffer is that of the heavy ball. Only the step is another.',
    'What will the new buffer do at the next step? That much of it is added to the gradient now.',
    'The step is `lr` times the sum of `g[i]` and `beta` times the new buffer.',
  ],
});
