// What the first exercise asks for: its text and its judge read the same numbers.
import { adam } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { lost, noise } from './walks.ts';

export const asked = {
  start: 1,
  lr: 0.001,
  steps: 2000,
  sizes: [10, 0.1],
  percent: 5,
  within: 1,
  seed: 2,
} as const;

/** What a penalty takes from each of the two weights, in per cent. */
export const taken = (penalties: readonly number[]): number[] =>
  asked.sizes.map((size, i) => {
    const { lr, steps, seed } = asked;
    return 100 * lost(noise(size, steps, seed), adam({ lr, l2: penalties[i]! }), adam({ lr }));
  });

export const askedDecay = example({
  id: 'asked-decay',
  title: 'What is asked of two penalties',
  given: { ...asked, sizes: [...asked.sizes] },
  compute: ({ percent, within }) => ({ least: percent - within, most: percent + within }),
});
