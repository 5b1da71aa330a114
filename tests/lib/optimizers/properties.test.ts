// What holds for every rule on every objective: see promises.ts.
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { objectives, optimizers } from '#lib/index.ts';
import type { CatalogEntry, Objective } from '#lib/index.ts';
import { checkWalk } from './promises.ts';

const rules = Object.entries<CatalogEntry>(optimizers);
const problems = Object.entries<() => Objective>(objectives);

/** Options out of the slider's ranges, each moved in half of the cases. */
const optionsOf = ({ ranges }: CatalogEntry): fc.Arbitrary<Record<string, number>> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(ranges).map(([name, { min, max, scale }]) => [
          name,
          fc.option(
            fc
              .double({ min: 0, max: 1, noNaN: true })
              .map((x) => (scale === 'log' ? min * (max / min) ** x : min + (max - min) * x)),
          ),
        ]),
      ),
    )
    .map(
      (given) =>
        Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Record<
          string,
          number
        >,
    );

/** Anywhere in the window. Below 1e-100 squares underflow, and a norm (LAMB's) is no longer one to 13 digits: such a coordinate is 0. */
const startOf = ({ window }: Objective): fc.Arbitrary<number[]> =>
  fc
    .tuple(...window.map(([min, max]) => fc.double({ min, max, noNaN: true })))
    .map((start) => start.map((x) => (Math.abs(x) < 1e-100 ? 0 : x)));

describe.each(rules)('%s', (_, entry) => {
  test.each(problems)('on %s keeps its promises', (_name, make) => {
    const objective = make();
    fc.assert(
      fc.property(optionsOf(entry), startOf(objective), fc.boolean(), (given, start, sparse) => {
        const can = 'sparse' in entry.defaults;
        const optimizer = entry.make(can ? { ...given, sparse } : given);
        checkWalk(objective, optimizer, start);
      }),
      { numRuns: 6 },
    );
  });
});
