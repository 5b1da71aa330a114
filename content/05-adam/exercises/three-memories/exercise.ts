// Exercise: three memories of the same squares; the right answers are the library's.
import {
  adagrad,
  adam,
  descend,
  listedGradients,
  rmsprop,
} from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [g: readonly number[], beta: number];

export default exercise<Arguments>({
  title: 'Three memories',
  kind: 'blanks',
  entry: 'memories',
  parameters: ['g', 'beta'],
  examples: [
    [[3], 0.9],
    [[2, -1, 2], 0.5],
  ],
  draw: (random) => [
    Array.from(
      { length: 2 + random.int(6) },
      () => 2 * random.normal(),
    ),
    0.3 + 0.6 * random.next(),
  ],
  reference(g: readonly number[], beta: number) {
    const list = listedGradients(g.map((gt) => [gt]));
    const walk = { steps: g.length };
    const sum = descend(list, adagrad({ eps: 1 }), walk);
    const average = descend(
      list,
      rmsprop({ beta, eps: 1 }),
      walk,
    );
    const rule = adam({ beta2: beta, eps: 1 });
    return {
      G: sum.at(-1).state.G[0]!,
      v: average.at(-1).state.v[0]!,
      vHat: descend(list, rule, walk).at(-1).vHat![0]!,
    };
  },
  hints: [
    'One of the three never forgets, one starts too small, and one mends that.',
    'The weights of an average add up to 1: what the old value keeps and what the new one gets.',
    'The last blank is the formula with which this chapter began. After one step an average holds `1 - beta`; what is missing then shrinks by `beta` at each step.',
  ],
});
