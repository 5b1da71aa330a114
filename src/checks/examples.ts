// Worked examples: their tables are whole, and the digits that the author knows them by are right.
import type { Example } from '../schema/example.ts';
import { valueAt } from '../schema/path.ts';
import { placeOfId } from './find.ts';
import type { Loaded } from './load.ts';
import { compare } from './number.ts';
import { messageOf } from './problem.ts';
import type { Desk } from './problem.ts';
import { checkStepFormulas } from './step-formulas.ts';
import type { Table } from './step-formulas.ts';

export function checkExamples(loaded: Loaded, desk: Desk): void {
  for (const [name, example] of loaded.book.examples) {
    desk.count('examples');
    for (const table of tablesOf(name, example)) checkTable(loaded, table, desk);
    for (const [path, typed] of Object.entries(example.says ?? {}))
      checkSaid(loaded, name, path, typed, desk);
  }
}

/** Its steps, and those of each framework. */
function tablesOf(example: string, { given, steps, frameworks }: Example): Table[] {
  const own: Table[] = steps
    ? [{ example, property: 'steps', called: `the step table of "${example}"`, given, steps }]
    : [];
  const others = Object.entries(frameworks ?? {}).map(([source, steps]): Table => ({
    example,
    property: 'frameworks',
    called: `the table of "${example}" for ${source}`,
    given: { ...given, ...steps.given },
    steps,
  }));
  return [...own, ...others];
}

function checkTable(loaded: Loaded, table: Table, desk: Desk): void {
  const { example, property, called, steps } = table;
  if (property === 'frameworks') desk.count('tables of frameworks');
  checkStepFormulas(loaded, desk, table);
  for (const { key } of steps.columns) {
    const empty = steps.rows.findIndex((row) => !Number.isFinite(row[key]));
    if (empty < 0) continue;
    desk.problem(
      'example',
      placeOfId(loaded, 'examples', example, property),
      `${called} has a column ${key}`,
      `row ${empty + 1} holds ${String(steps.rows[empty]![key])} there`,
      'give every row a number for every column',
    );
  }
}

function checkSaid(loaded: Loaded, name: string, path: string, typed: string, desk: Desk): void {
  const at = placeOfId(loaded, 'examples', name, 'says', path);
  const [chapter = '', id = ''] = name.split('/');
  desk.count('example digits');
  try {
    const value = valueAt(loaded.book, `${id}${path.startsWith('[') ? '' : '.'}${path}`, chapter);
    if (typeof value !== 'number') throw new RangeError('it is no number');
    const fault = compare(typed, value);
    if (fault)
      desk.problem('example', at, `"${typed}" for ${id}.${path}`, fault.computed, fault.todo);
  } catch (error) {
    desk.problem('example', at, `"${typed}" for ${id}.${path}`, messageOf(error), 'mend the path');
  }
}
