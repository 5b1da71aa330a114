// A figure's columns as a table: a few telling rows for the page, all of them as CSV.
import { number, whole } from './format.ts';
import type { Columns, TableColumn } from './types.ts';

/** Rows that tell the story: every one of a short table, else 0, 1, 2, 5, 10, 20, 50 … and the last. */
export function tellingRows(length: number, most = 12): number[] {
  if (length <= most) return Array.from({ length }, (_, row) => row);
  const rows = [0];
  for (let decade = 1; decade < length; decade *= 10) {
    rows.push(...[1, 2, 5].map((digit) => digit * decade).filter((row) => row < length - 1));
  }
  return [...rows, length - 1];
}

const lengthOf = (columns: Columns, table: readonly TableColumn[]): number =>
  Math.max(...table.map(({ key }) => column(columns, key).length));

function column(columns: Columns, key: string): ArrayLike<number> {
  const found = columns[key];
  if (!found) {
    throw new RangeError(
      `the table names column "${key}"; the figure has ${Object.keys(columns).join(', ')}`,
    );
  }
  return found;
}

/** The numbers of the rows that the page's table shows. */
export const rowsOf = (columns: Columns, table: readonly TableColumn[]): number[] =>
  tellingRows(lengthOf(columns, table));

/** Cells as text, row by row; a column that has ended leaves its cells empty. */
export function pageRows(columns: Columns, table: readonly TableColumn[]): string[][] {
  const counts = table.map(({ key }) => Array.from(column(columns, key)).every(Number.isInteger));
  return rowsOf(columns, table).map((row) =>
    table.map(({ key, digits }, k) => {
      const value = column(columns, key)[row];
      if (value === undefined) return '';
      return counts[k] ? whole(value) : number(value, digits ?? 5);
    }),
  );
}

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** All rows with all digits, RFC 4180; the first line names the columns. */
export function csv(columns: Columns, table: readonly TableColumn[]): string {
  const rows = Array.from({ length: lengthOf(columns, table) }, (_, row) =>
    table.map(({ key }) => String(column(columns, key)[row] ?? '')).join(','),
  );
  return [table.map(({ label }) => quoted(label)).join(','), ...rows, ''].join('\r\n');
}
