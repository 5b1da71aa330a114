// A state as columns: which it has, that a row holds all of a step, and that no row touches another.
import { describe, expect, test } from 'vitest';
import { columnsOf, readRow, rowOf, writeRow } from '#lib/columns.ts';
import type { State, Vector } from '#lib/types.ts';

const of = (...x: number[]): Vector => Float64Array.of(...x);

/** A state with all that a state may hold: vectors, numbers, states in it, a list of them, and what is no number. */
const state = (at: number) => ({
  rule: 'groups',
  t: at,
  product: at / 8,
  m: of(at, at + 0.5),
  parts: [
    { rule: 'sgd', t: at, b: of(10 + at) },
    { rule: 'adam', t: at, b: of(20 + at, 30 + at, 40 + at) },
  ],
  inner: { t: 2 * at, deep: { x: of(-at) } },
  name: 'mine',
  none: null,
  bytes: new Uint8Array([1, 2]),
});
const keys = [
  ['product', 1],
  ['m', 2],
  ['parts.0.t', 1],
  ['parts.0.b', 1],
  ['parts.1.t', 1],
  ['parts.1.b', 3],
  ['inner.t', 1],
  ['inner.deep.x', 1],
];

describe('the columns', () => {
  const columns = columnsOf(state(0), 4);

  test('are the vectors and numbers, however deep, but for the count of steps', () => {
    expect(columns.map(({ key, width }) => [key, width])).toEqual(keys);
    for (const { width, data } of columns) expect(data).toEqual(new Float64Array(4 * width));
  });

  test('of a state of a number alone are none', () => {
    expect(columnsOf({ rule: 'sgd', t: 0 }, 3)).toEqual([]);
  });
});

describe('rows', () => {
  const columns = columnsOf(state(0), 4);
  for (const k of [2, 0, 3, 1]) writeRow(columns, k, state(k));
  const data = (name: string): number[] => [...columns.find(({ key }) => key === name)!.data];

  test('stand one after the other', () => {
    expect(data('product')).toEqual([0, 1 / 8, 2 / 8, 3 / 8]);
    expect(data('m')).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]);
    expect(data('parts.0.b')).toEqual([10, 11, 12, 13]);
    expect(data('parts.1.b')).toEqual([20, 30, 40, 21, 31, 41, 22, 32, 42, 23, 33, 43]);
    expect(data('inner.t')).toEqual([0, 2, 4, 6]);
    expect(data('inner.deep.x')).toEqual([-0, -1, -2, -3]);
  });

  test.each([0, 1, 2, 3])('row %d reads as what was written, shaped like the state', (k) => {
    const pattern = state(9);
    const read = readRow(columns, k, pattern) as ReturnType<typeof state>;
    // what is no number is the pattern's own
    expect(read).toEqual({ ...state(k), bytes: pattern.bytes });
    expect(read.bytes).toBe(pattern.bytes);
    expect(Array.isArray(read.parts)).toBe(true);
    expect(Object.keys(read)).toEqual(Object.keys(pattern));
  });

  test('are views: what is written later is read', () => {
    const read = readRow(columns, 1, state(0)) as ReturnType<typeof state>;
    writeRow(columns, 1, state(7));
    expect(read.m).toEqual(of(7, 7.5));
    expect(read.parts[1]!.b).toEqual(of(27, 37, 47));
    writeRow(columns, 1, state(1));
  });

  test('a row of a table is its own part of it', () => {
    const table = of(1, 2, 3, 4, 5, 6);
    expect(rowOf(table, 0, 2)).toEqual(of(1, 2));
    expect(rowOf(table, 2, 2)).toEqual(of(5, 6));
    expect(rowOf(table, 1, 3)).toEqual(of(4, 5, 6));
    rowOf(table, 1, 2)[0] = 9;
    expect(table[2]).toBe(9);
  });

  test('a vector that is shorter than its row would be seen', () => {
    const rows = columnsOf({ rule: 'x', t: 0, m: of(1, 2) } as State, 2);
    writeRow(rows, 0, { rule: 'x', t: 0, m: of(5) } as State);
    expect([...rows[0]!.data]).toEqual([5, Number.NaN, 0, 0]);
  });
});
