// Real training: all of the recorded run repeats, it comes a piece at a time, and a seed means the same to both rules.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaults } from '../../src/figures/kit/params.ts';
import type { Columns, Values } from '../../src/figures/kit/types.ts';
import training, { EVERY, STEPS } from '../../src/figures/real-training.data.ts';
import { recorded } from '../../src/figures/recorded/real-training.ts';

const START = defaults(training.params);
const ROWS = STEPS / EVERY + 1;

function* run(settings: Partial<Values<typeof training.params>> = {}) {
  const values = { ...START, ...settings };
  const file = new URL(`../../public/data/${training.trains!.file(values)}`, import.meta.url);
  yield* training.trains!.run(Uint8Array.from(readFileSync(file)).buffer, values);
}
const end = (settings?: Parameters<typeof run>[0]): Columns => [...run(settings)].at(-1)!.columns;

test('the recorded run repeats; else: node tools/record-training.ts, and look at what changed', () => {
  const again = end();
  expect(Object.keys(again)).toEqual(Object.keys(recorded));
  for (const [key, column] of Object.entries(again)) {
    expect(column.length).toBe(ROWS);
    Array.from(column).forEach((x, k) => {
      expect(Math.abs(x - recorded[key]![k]!), `${key}, row ${k}`).toBeLessThanOrEqual(
        1e-3 * Math.abs(x),
      );
    });
  }
});

test('each piece adds a row, and says how much is done', () => {
  let rows = 0;
  for (const { columns, done } of run({ task: 'spam', seeds: 1 })) {
    rows += 1;
    expect(columns['t']!.length).toBe(rows);
    expect(columns['two.right']!.length).toBe(rows);
    expect(done).toBeCloseTo((rows - 1) / (ROWS - 1), 12);
  }
  expect(rows).toBe(ROWS);
});

test('the same rule at the same rate learns the same on both sides; another seed does not', () => {
  const same = end({ task: 'spam', one: 'adam', two: 'adam', seeds: 1 });
  expect(same['one.loss']).toEqual(same['two.loss']);
  const more = end({ task: 'spam', one: 'adam', two: 'adam', seeds: 2 });
  expect(more['one.low']![ROWS - 1]).toBeLessThan(more['one.high']![ROWS - 1]!);
});

test('settings that were not trained show nothing, and say so', () => {
  const values = { ...START, lrOne: 1 };
  const columns = training.columns(values);
  expect(columns['one.loss']).toHaveLength(0);
  expect(training.speak(values, columns)).toBe(
    'Not trained yet: gradient descent at η = 1, and Adam at η = 0.01.',
  );
  expect(training.speak(START, training.columns(START))).toMatch(/^After 300 steps .* 3 seeds\.$/);
});
