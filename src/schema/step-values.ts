// What the symbols of a step table stand for in one of its rows: the row's own numbers, those of the row before, and what is given.
import type { StepTable } from './example.ts';

type Row = StepTable['rows'][number];

/** A symbol with the index t, and not a product or a root of some. */
const isIndexed = (symbol: string): boolean =>
  /^(?:\\[a-zA-Z]+ ?)?[a-zA-Z]?_(?:t|\{t\b[^}]*\})$/.test(symbol);

/** `\theta_t` → `\theta_{t-1}`; `G_{t,1}` → `G_{t-1,1}`. */
const previous = (symbol: string): string =>
  symbol.replace(/_\{?t/, (it) => (it === '_t' ? '_{t-1}' : '_{t-1'));

export interface SymbolValue {
  symbol: string;
  value: number;
  /** Decimals that its column shows. */
  digits: number;
}

/** The symbols of row k that stand for a number. */
export function symbolsOf({ columns, rows, before }: StepTable, k: number): SymbolValue[] {
  const row = rows[k]!;
  const last: Row | undefined = rows[k - 1] ?? before;
  return columns.flatMap(({ key, symbol, digits }) => {
    if (symbol === 't') return [{ symbol, value: row[key]!, digits }];
    if (!isIndexed(symbol)) return [];
    const now = { symbol, value: row[key]!, digits };
    const earlier = last?.[key];
    if (earlier === undefined) return [now];
    return [now, { symbol: previous(symbol), value: earlier, digits }];
  });
}

/** A formula with the index i stands for one a coordinate: `G_{t,i}` for `G_{t,1}`, `G_{t,2}`. */
export function instancesOf({ columns }: StepTable, formula: string): string[] {
  if (!formula.includes(',i}')) return [formula];
  const indices = columns.flatMap(({ symbol }) => /_\{t,(\w+)\}$/.exec(symbol)?.[1] ?? []);
  return [...new Set(indices)].map((k) => formula.replaceAll(',i}', `,${k}}`));
}
