// What checks keep comes back as it was, numbers that JSON does not know included.
import { expect, test } from 'vitest';
import { fromJson, toJson } from '../../src/checks/json.ts';

test('numbers that JSON does not know come back', () => {
  const kept = { logs: [Number.NaN, Infinity, -Infinity, -0, 0, 1.5], text: 'NaN', none: null };
  const back = fromJson(toJson(kept)) as typeof kept;
  expect(back).toEqual(kept);
  expect(Object.is(back.logs[3], -0)).toBe(true);
});
