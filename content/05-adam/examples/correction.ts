// What leaving out the bias correction does to the steps, for three pairs of betas; RMSprop's start beside it.
import { descend, listedGradients, rmsprop } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { constant, steps, sum } from './along.ts';

const rmspropFirst = (beta: number): number => {
  const path = descend(listedGradients([[1]]), rmsprop({ lr: 1, beta, eps: 0 }), { steps: 1 });
  return -path.at(1).update[0]!;
};

/** Steps without correction under a constant gradient, in units of lr. */
const bare = (beta1: number, beta2: number, n: number): number[] =>
  steps(constant(n), { beta1, beta2, biasCorrection: 'none' });

const longest = (list: readonly number[]) => {
  const most = Math.max(...list);
  return { most, at: list.indexOf(most) + 1 };
};

export const correctionExamples = [
  example({
    id: 'rmsprop-start',
    title: 'RMSprop’s first step, whose average starts at zero',
    given: { beta: 0.9, slow: 0.999 },
    compute({ beta, slow }) {
      return {
        share: [1 - beta, 1 - slow],
        root: [Math.sqrt(1 - beta), Math.sqrt(1 - slow)],
        first: [rmspropFirst(beta), rmspropFirst(slow)],
      };
    },
  }),
  example({
    id: 'without-correction',
    title: 'The step without correction over the corrected one, under a constant gradient',
    given: {
      beta1: 0.9,
      beta2: 0.999,
      marks: [1, 2, 12, 100, 1000],
      modern: 0.95,
      meets: 0.99,
      within: 0.01,
      hundred: 100,
      long: 6000,
    },
    compute({ beta1, beta2, marks, modern, meets, within, hundred, long }) {
      const list = bare(beta1, beta2, long);
      const newer = bare(beta1, modern, long);
      const equal = bare(modern, modern, long);
      const corrected = steps(constant(hundred), { beta1, beta2 });
      return {
        ratio: marks.map((t) => list[t - 1]!),
        mFactor: marks.map((t) => 1 / (1 - beta1 ** t)),
        rootFactor: marks.map((t) => 1 / Math.sqrt(1 - beta2 ** t)),
        factor: marks.map((t) => 1 / list[t - 1]!),
        most: longest(list).most,
        mostAt: longest(list).at,
        settled: list.findLastIndex((x) => x >= 1 + within) + 2,
        way: sum(list.slice(0, hundred)),
        correctedWay: sum(corrected),
        modernFirst: newer[0]!,
        modernMost: longest(newer).most,
        modernMostAt: longest(newer).at,
        equalFirst: equal[0]!,
        equalMost: longest(equal).most,
        meetsFirst: bare(beta1, meets, 1)[0]!,
      };
    },
  }),
];
