// The formulas of a step table say what its rows hold: each is evaluated with the row's numbers and those of the row before.
import type { Example, StepTable } from '../schema/example.ts';
import { instancesOf, symbolsOf } from '../schema/step-values.ts';
import { placeOfId } from './find.ts';
import { holdsAt } from './formulas.ts';
import type { Loaded } from './load.ts';
import { relationsOf } from './math.ts';
import { messageOf } from './problem.ts';
import type { Desk } from './problem.ts';

/** The symbols of row k and what is given, as numbers. */
const valuesOf = (
  steps: StepTable,
  k: number,
  given: Readonly<Record<string, number>>,
): Record<string, number> => ({
  ...given,
  ...Object.fromEntries(symbolsOf(steps, k).map(({ symbol, value }) => [symbol, value])),
});

/** A table of steps with its place in an example and what its formulas may read. */
export interface Table {
  /** `<chapter>/<example id>`. */
  example: string;
  property: 'steps' | 'frameworks';
  called: string;
  given: Example['given'];
  steps: StepTable;
}

/** What is given, under the symbols of the notation. */
function givenSymbols(loaded: Loaded, given: Example['given']): Record<string, number> {
  const values: Record<string, number> = {};
  for (const { identifier, symbol } of loaded.book.notation) {
    const value = given[identifier];
    if (typeof value === 'number') values[symbol] = value;
  }
  return values;
}

export function checkStepFormulas(loaded: Loaded, desk: Desk, table: Table): void {
  const { example, property, called, steps } = table;
  const given = givenSymbols(loaded, table.given);
  for (const [i, { formula }] of steps.columns.entries()) {
    if (formula === undefined) continue;
    desk.count('formulas of step tables');
    try {
      const seen = firstFalse(steps, formula, given);
      if (seen !== undefined) throw new RangeError(seen);
    } catch (error) {
      desk.problem(
        'example',
        placeOfId(loaded, 'examples', example, property, 'columns', i, 'formula'),
        `"${formula}" in ${called}`,
        messageOf(error),
        'mend the formula, the rows, or the library',
      );
    }
  }
}

/** The first row that contradicts the formula; what lacks a number — a row before, a column — is not tried. */
function firstFalse(
  steps: StepTable,
  formula: string,
  given: Readonly<Record<string, number>>,
): string | undefined {
  let tried = 0;
  let lacking: unknown = new RangeError('no row of the table tries it');
  for (const instance of instancesOf(steps, formula))
    for (const k of steps.rows.keys()) {
      const values = valuesOf(steps, k, given);
      try {
        const seen = falseIn(instance, values);
        if (seen !== undefined) return `in row ${k + 1}, ${seen}`;
        tried += 1;
      } catch (error) {
        lacking = error;
      }
    }
  if (tried === 0) throw lacking;
  return undefined;
}

function falseIn(formula: string, values: Readonly<Record<string, number>>): string | undefined {
  for (const relation of relationsOf(formula, Object.keys(values))) {
    const seen = holdsAt(relation, values);
    if (seen !== true) return seen;
  }
  return undefined;
}
