// Exercise: clipping by the global norm; the right answer is the library's.
import { clipByGlobalNorm } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  lists: readonly (readonly number[])[],
  maxNorm: number,
];

export default exercise<Arguments>({
  title: 'Clip by the global norm',
  kind: 'blanks',
  entry: 'clip',
  parameters: ['lists', 'maxNorm'],
  examples: [
    [[[3, 4], [12]], 1],
    [[[0.3, -0.4]], 1],
  ],
  draw(random) {
    const size = 0.2 * 20 ** random.next();
    const lists = Array.from(
      { length: 1 + random.int(3) },
      () =>
        Array.from(
          { length: 1 + random.int(3) },
          () => size * random.normal(),
        ),
    );
    return [lists, 0.5 + random.next()];
  },
  reference(
    lists: readonly (readonly number[])[],
    maxNorm: number,
  ) {
    const all = lists.map((g) => Float64Array.from(g));
    clipByGlobalNorm(all, maxNorm, { form: 'optax' });
    return all.map((g) => [...g]);
  },
  // PyTorch's form adds 10⁻⁶ to the norm; it is right here, too.
  tolerance: { relative: 1e-5, absolute: 1e-9 },
  hints: [
    'All lists together are one vector. Its length comes first, the scaling after it.',
    'The sum runs over the squares of all entries of all lists; its root is the norm.',
    '`sum += x * x`, `Math.sqrt(sum)`, and `Math.min(1, maxNorm / norm)`: a gradient that is short enough keeps its length.',
  ],
});
