// Micro-exercise: one step for a list of parameters; the right answer is the library's.
import { sgd } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  theta: readonly number[],
  g: readonly number[],
  lr: number,
];

export default exercise<Arguments>({
  title: 'One step, many parameters',
  kind: 'blanks',
  entry: 'vectorStep',
  parameters: ['theta', 'g', 'lr'],
  examples: [
    [[3, 1], [6, 2], 0.5],
    [[1, -2, 0], [4, 1, -1], 0.1],
  ],
  draw(random) {
    const n = 2 + random.int(3);
    const numbers = (size: number): number[] =>
      Array.from({ length: n }, () => size * random.normal());
    return [
      numbers(3),
      numbers(2),
      0.01 * 100 ** random.next(),
    ];
  },
  reference(
    theta: readonly number[],
    g: readonly number[],
    lr: number,
  ) {
    const rule = sgd({ lr });
    const next = Float64Array.from(theta);
    rule.step(
      next,
      Float64Array.from(g),
      rule.init(theta.length),
    );
    return [...next];
  },
  hints: [
    'Each parameter takes its own step, with its own gradient and the one rate. `map` goes through the list and builds a new one.',
    'In `theta.map((x, i) => …)` the name `x` is the parameter and `i` its place in the list. The gradient that belongs to it is `g[i]`.',
    'The first blank is the place, `i`. The second is the step of this one parameter: `lr * gi`.',
  ],
});
