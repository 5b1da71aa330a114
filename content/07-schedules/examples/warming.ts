// Adam's first steps under pure noise, how uncertain its divisor is then, and what a warmup does instead of the correction.
import { adam, constant, descend, listedGradients, random, warmup } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { steps } from './runs.ts';

/** Root mean square of each step under normal noise, over many runs at once: one coordinate a run. */
function noisySteps(beta1: number, last: number, runs: number, seed: number): number[] {
  const source = random(seed);
  const list = Array.from({ length: last }, () =>
    Array.from({ length: runs }, () => source.normal()),
  );
  const path = descend(listedGradients(list), adam({ lr: 1, beta1, eps: 0 }), { steps: last });
  return list.map((_, i) => {
    const { update } = path.at(i + 1);
    return Math.sqrt(update.reduce((a, x) => a + x * x, 0) / runs);
  });
}

/** Standard deviation of the corrected average of squares of normal noise, exactly: weights that add up to one, and a variance of 2. */
const spreadOfV = (beta2: number, t: number): number =>
  Math.sqrt((2 * (1 - beta2) * (1 + beta2 ** t)) / ((1 + beta2) * (1 - beta2 ** t)));

export const warmingExamples = [
  example({
    id: 'early-noise',
    title: 'The length of Adam’s steps when gradients are nothing but noise',
    given: {
      beta1: 0.9,
      beta2: 0.999,
      marks: [1, 10, 100, 1000],
      runs: 20_000,
      last: 100,
      seed: 5,
    },
    compute({ beta1, beta2, marks, runs, last, seed }) {
      const seen = noisySteps(beta1, last, runs, seed);
      const settled = Math.sqrt((1 - beta1) / (1 + beta1));
      return {
        seen: marks.slice(0, 3).map((t) => seen[t - 1]!),
        settled,
        times: 1 / settled,
        spread: marks.map((t) => spreadOfV(beta2, t)),
      };
    },
  }),
  example({
    id: 'instead-of-correction',
    title: 'Adam without correction behind a warmup of a thousand steps, under a constant gradient',
    given: { warmup: 1000, at: 10 },
    compute({ warmup: n, at }) {
      const lr = warmup(constant(1), { steps: n - 1 });
      const all = steps(Array<number>(n).fill(1), { lr, biasCorrection: 'none' });
      const bare = steps(Array<number>(at).fill(1), { biasCorrection: 'none' });
      return { step: all[at - 1]!, without: bare[at - 1]! };
    },
  }),
  example({
    id: 'steep-start',
    title:
      'Gradient descent on a slope that is steep at first: the limit of the rate there and later',
    given: { steep: 20, gentle: 1 },
    compute: ({ steep, gentle }) => ({ limit: [2 / steep, 2 / gentle] }),
  }),
];
