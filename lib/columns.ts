// A state as columns: every vector and number in it, however deep, one row a step.
import type { State, Vector } from './types.ts';

/** One vector or number of the state: `key` is its name, with dots where states hold states. */
export interface Column {
  readonly key: string;
  readonly width: number;
  readonly data: Vector;
  /** Whether it is in a state within the state: found once, since a row is written at every step. */
  readonly deep: boolean;
}

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
const joined = (prefix: string, key: string): string => (prefix === '' ? key : `${prefix}.${key}`);

/** The columns that a state fills in `rows` rows; `t` is the row's number and needs none. */
export function columnsOf(state: State, rows: number): readonly Column[] {
  const columns: Column[] = [];
  const visit = (tree: Tree, prefix: string): void => {
    for (const [name, value] of Object.entries(tree)) {
      const key = joined(prefix, name);
      const deep = prefix !== '';
      if (value instanceof Float64Array) columns.push({ key, deep, ...table(value.length, rows) });
      else if (typeof value === 'number') columns.push({ key, deep, ...table(1, rows) });
      else if (isTree(value)) visit(value, key);
    }
  };
  visit(state as State & Tree, '');
  return columns.filter(({ key }) => key !== 't');
}

const table = (width: number, rows: number): Pick<Column, 'width' | 'data'> => ({
  width,
  data: new Float64Array(width * rows),
});

/** Row k of a table. */
export function rowOf(data: Vector, k: number, width: number): Vector {
  return data.subarray(k * width, (k + 1) * width);
}

/** Copies the state into row k. */
export function writeRow(columns: readonly Column[], k: number, state: State): void {
  for (const { key, width, data, deep } of columns) {
    const value = deep ? leaf(state, key) : (state as unknown as Tree)[key];
    if (typeof value === 'number') data[k] = value;
    else for (let i = 0; i < width; i++) data[k * width + i] = (value as Vector)[i]!;
  }
}

const leaf = (state: State, key: string): unknown =>
  key.split('.').reduce<unknown>((tree, name) => (tree as Tree)[name], state);

/** The state of row k, shaped like the pattern; its vectors are views of the row. */
export function readRow(columns: readonly Column[], k: number, pattern: State): State {
  const data = new Map(columns.map((column) => [column.key, column]));
  const copy = (value: unknown, key: string): unknown => {
    const column = data.get(key);
    if (column) {
      const row = rowOf(column.data, k, column.width);
      return typeof value === 'number' ? row[0] : row;
    }
    if (Array.isArray(value)) return value.map((item, i) => copy(item, joined(key, String(i))));
    if (!isTree(value)) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, x]) => [name, copy(x, joined(key, name))]));
  };
  return { ...(copy(pattern, '') as State), t: k };
}
