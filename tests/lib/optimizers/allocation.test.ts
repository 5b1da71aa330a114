// A step allocates nothing: the heap is measured around many steps of every rule.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { optimizers } from '#lib/index.ts';
import { measuredBy } from '../bytes.ts';

const measured = measuredBy(fileURLToPath(new URL('allocation.ts', import.meta.url)));

test('every rule was measured, and six with their costliest options', () => {
  const names = measured.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(optimizers)));
  expect(names).toHaveLength(Object.keys(optimizers).length + 6);
});

test.each(measured)('%s', (_, bytes) => {
  // what is left over is the measurement's own, less than a tenth of a byte a step
  expect(bytes).toBeLessThan(0.1);
});
