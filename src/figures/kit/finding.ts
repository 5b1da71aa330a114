// What holds a figure's finding: its words in order, each piece with a question to the figure's own columns.
import { defaults } from './params.ts';
import type { Figure, Params, Values } from './types.ts';

/** The pieces, one after the other, are the finding word for word; each holds or the book is false. */
export type Finding = readonly (readonly [words: string, holds: () => boolean])[];

/** A column as plain numbers. */
export type Seen = (key: string) => readonly number[];

/** The columns of a figure at its defaults, or where some values differ. */
export function seen<P extends Params>(figure: Figure<P>, values: Partial<Values<P>> = {}): Seen {
  const columns = figure.columns({ ...defaults(figure.params), ...values });
  return (key) => {
    const column = columns[key];
    if (column) return Array.from(column);
    throw new RangeError(`${figure.id} has no column "${key}"`);
  };
}

/** Equal up to a share of the larger one. */
export const near = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));

export const falls = (x: readonly number[]): boolean =>
  x.every((value, k) => k === 0 || value < x[k - 1]!);

export const last = <T>(x: readonly T[]): T => x.at(-1)!;

/** Where the smallest number stands. */
export const smallest = (x: readonly number[]): number => x.indexOf(Math.min(...x));
