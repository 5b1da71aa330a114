// The tables that chapters share are kept one file a chapter: no id may stand in two of them, or one would hide the other.
import { expect, test } from 'vitest';
import { coverage } from '../../content/coverage.ts';
import { mistakes } from '../../content/mistakes.ts';

const tables = {
  mistakes: import.meta.glob<Record<string, object>>('/content/mistakes/*.ts', { eager: true }),
  coverage: import.meta.glob<Record<string, object>>('/content/coverage/*.ts', { eager: true }),
};

test.each(Object.entries(tables))('an id of %s stands in one file only', (_, files) => {
  const ids = Object.values(files).flatMap((module) => Object.values(module).flatMap(Object.keys));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
});

test.each([
  ['mistakes', mistakes, tables.mistakes],
  ['coverage', coverage, tables.coverage],
])('every file of %s is part of the table', (_, whole, files) => {
  for (const module of Object.values(files))
    for (const rows of Object.values(module)) expect(whole).toMatchObject(rows);
});
