// What a cell shows: a copied value read as a trajectory, lines, a table, or else one line of text.
import type { Encoded, Tree } from '../grader/encoded.ts';
import { print } from '../grader/print.ts';
import type { ShownValue } from '../grader/run.ts';

/** `after`: how many console lines came before it; all of them unless said. */
export type Shown = Drawn & { after?: number };

type Drawn =
  | { kind: 'table'; title?: string; columns: string[]; rows: (number | string)[][] }
  /** One value a step: x is 0, 1, 2, … */
  | { kind: 'lines'; title?: string; series: { name: string; values: number[] }[] }
  | {
      kind: 'trajectory';
      title?: string;
      /** Names in the library's catalogues, where known. */
      objective?: string;
      optimizer?: string;
      n: number;
      /** One row a point, the start first. */
      theta: number[][];
      loss: number[];
    }
  | { kind: 'value'; title?: string; text: string };

/** Reads what was handed to show(). */
export function shownOf({ value, title, after }: ShownValue): Shown {
  const shown = trajectory(value) ??
    lines(value) ??
    table(value) ?? { kind: 'value' as const, text: print(value) };
  return { ...shown, after, ...(title !== undefined && { title }) };
}

const tree = (value: Encoded | undefined): Tree | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;

function fields(value: Encoded | undefined): Map<string, Encoded> | undefined {
  const found = tree(value);
  return found?.k === 'object' ? new Map(found.entries) : undefined;
}

/** A list's items; undefined where not all of them were copied: a drawing of its beginning would pass for the whole. */
function itemsOf(value: Encoded | undefined): readonly Encoded[] | undefined {
  const found = tree(value);
  if (found?.k !== 'array' && found?.k !== 'typed') return undefined;
  return found.items.length === found.length ? found.items : undefined;
}

function numbers(value: Encoded | undefined): number[] | undefined {
  const items = itemsOf(value);
  if (!items || items.length === 0) return undefined;
  return items.every((item) => typeof item === 'number') ? [...items] : undefined;
}

function trajectory(value: Encoded): Shown | undefined {
  const record = fields(value);
  const n = record?.get('n');
  const flat = numbers(record?.get('theta'));
  const loss = numbers(record?.get('loss'));
  if (!record || typeof n !== 'number' || n < 1 || !flat || !loss) return undefined;
  const theta = loss.map((_, k) => flat.slice(k * n, (k + 1) * n));
  return {
    kind: 'trajectory',
    n,
    theta,
    loss,
    ...named(record, 'objective'),
    ...named(record, 'optimizer'),
  };
}

function named(
  record: Map<string, Encoded>,
  key: 'objective' | 'optimizer',
): Record<string, string> {
  const name = fields(record.get(key))?.get('name');
  return typeof name === 'string' ? { [key]: name } : {};
}

/** A list of numbers, or an object of such lists. */
function lines(value: Encoded): Shown | undefined {
  const one = numbers(value);
  if (one) return { kind: 'lines', series: [{ name: '', values: one }] };
  const record = fields(value);
  if (!record || record.size === 0) return undefined;
  const series = [...record].map(([name, list]) => ({ name, values: numbers(list) }));
  if (
    !series.every((line): line is { name: string; values: number[] } => line.values !== undefined)
  )
    return undefined;
  return { kind: 'lines', series };
}

/** A list of records, or of rows. */
function table(value: Encoded): Shown | undefined {
  const items = itemsOf(value);
  if (!items || items.length === 0) return undefined;
  const records = items.map(fields);
  if (records.every((record) => record !== undefined)) {
    const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
    return {
      kind: 'table',
      columns,
      rows: records.map((record) => columns.map((key) => entry(record.get(key)))),
    };
  }
  const lists = items.map(itemsOf);
  if (!lists.every((list) => list !== undefined)) return undefined;
  const width = Math.max(...lists.map((list) => list.length));
  const columns = Array.from({ length: width }, (_, i) => String(i));
  return {
    kind: 'table',
    columns,
    rows: lists.map((list) => columns.map((_, i) => entry(list[i]))),
  };
}

function entry(value: Encoded | undefined): number | string {
  if (value === undefined) return '';
  return typeof value === 'number' || typeof value === 'string'
    ? value
    : print(value, { longest: 200 });
}
