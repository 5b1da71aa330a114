// What is put around a rule allocates nothing either: groups, averages, fewer bits, clipping, schedules.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { measuredBy } from './bytes.ts';

const measured = measuredBy(fileURLToPath(new URL('allocation.ts', import.meta.url)));
const steps = measured.filter(([name]) => name.endsWith(': a step'));
const bytesOf = (wanted: string): number | undefined =>
  measured.find(([name]) => name === wanted)?.[1];

test('five wrappers were measured', () => {
  expect(steps).toHaveLength(5);
});

test.each(steps)('%s allocates nothing', (_, bytes) => {
  expect(bytes).toBeLessThan(0.2);
});

test('clipping leaves no more than the two norms that it returns', () => {
  expect(bytesOf('clipping')).toBeLessThan(64);
});

test('a schedule leaves no more than the rate that it returns', () => {
  expect(bytesOf('a schedule')).toBeLessThan(64);
});
