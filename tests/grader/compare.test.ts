// What counts as equal: within the tolerance, NaN with NaN, an infinite number with itself alone.
import { expect, test } from 'vitest';
import { sameNumber } from '../../src/grader/compare.ts';

const tolerance = { relative: 1e-8, absolute: 1e-10 };

test.each([
  [1 + 1e-9, 1, true],
  [1 + 1e-7, 1, false],
  [-0, 0, true],
  [NaN, NaN, true],
  [NaN, 1, false],
  [1, NaN, false],
  [Infinity, Infinity, true],
  // Of an infinite number the tolerance is infinite: every number was equal to it once.
  [5, Infinity, false],
  [-Infinity, Infinity, false],
  [Infinity, 5, false],
])('%d for %d: %s', (got, want, same) => {
  expect(sameNumber(got, want, tolerance)).toBe(same);
});
