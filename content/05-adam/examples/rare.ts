// A gradient now and then: how far dense Adam moves for one, how much of that while there is none, and what the sparse form does.
import { example } from '#schema/example.ts';
import { constant, steps, sum } from './along.ts';

const EPS = 1e-30; // before the first gradient all moments are 0, and 0/0 is no step

/** The steps from the last of many gradients to just before the next would come. */
function lastPeriod(period: number, atLeast: number, sparse: boolean): number[] {
  const events = Math.max(20, Math.ceil(atLeast / period));
  const gradients = Array.from({ length: period * (events + 1) - 1 }, (_, i) =>
    (i + 1) % period === 0 ? 1 : 0,
  );
  return steps(gradients, { sparse, eps: EPS }).slice(period * events - 1);
}

export const rareExamples = [
  example({
    id: 'rare',
    title:
      'One gradient in every N steps: the way for each, and the share of it without a gradient',
    given: { periods: [10, 100, 1000], steps: 30_000 },
    compute({ periods, steps: n }) {
      const dense = periods.map((period) => lastPeriod(period, n, false));
      const way = dense.map(sum);
      return {
        way,
        root: periods.map(Math.sqrt),
        first: dense.map(([first]) => first!),
        silent: dense.map((list, i) => 1 - list[0]! / way[i]!),
        sparse: sum(lastPeriod(periods[0], 4 * n, true)),
      };
    },
  }),
  example({
    id: 'after-silence',
    title: 'One gradient after a long silence',
    given: { silence: 20_000, after: 40 },
    compute({ silence, after }) {
      const list = steps([...constant(silence, 0), 1, ...constant(after - 1, 0)], { eps: EPS });
      const since = list.slice(silence);
      return { first: since[0]!, way: sum(since) };
    },
  }),
];
