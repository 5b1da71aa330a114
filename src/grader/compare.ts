// Compares what the reader's function returned with what was wanted: where they part first, and how.
import type { Encoded, Tree } from './encoded.ts';

export interface Tolerance {
  relative: number;
  absolute: number;
}

/** Looser than the last digits, in which engines' exp and ** differ; tighter than any mistake of the book. */
export const usualTolerance: Tolerance = { relative: 1e-8, absolute: 1e-10 };

export type Reason = 'type' | 'length' | 'missing' | 'promise' | 'generator' | 'threw' | 'value';

export interface Mismatch {
  /** `.x[1]`; '' for the whole result. */
  path: string;
  /** Where a case is several calls: which of them, from 1. */
  call?: number;
  reason: Reason;
  wanted: unknown;
  got: Encoded;
}

/** The first place at which `got` is not `want`. NaN equals NaN; 0 equals −0; more fields than wanted do not matter. */
export function compare(
  got: Encoded,
  want: unknown,
  tolerance = usualTolerance,
  path = '',
): Mismatch | undefined {
  const miss = (reason: Reason): Mismatch => ({ path, reason, wanted: want, got });
  if (want === undefined) return undefined; // nothing is asked of this place
  if (typeof want === 'number') {
    if (typeof got !== 'number') return miss(reasonOf(got));
    return sameNumber(got, want, tolerance) ? undefined : miss('value');
  }
  if (typeof want !== 'object' || want === null) {
    if (typeof got !== typeof want || (got === null) !== (want === null))
      return miss(reasonOf(got));
    return got === want ? undefined : miss('value');
  }
  const list = listOf(want);
  return list ? compareList(got, list, tolerance, path) : compareObject(got, want, tolerance, path);
}

export const sameNumber = (got: number, want: number, { relative, absolute }: Tolerance): boolean =>
  Object.is(got, want) ||
  got === want ||
  // Of an infinite number the tolerance would be infinite too.
  (Number.isFinite(want) && Math.abs(got - want) <= absolute + relative * Math.abs(want));

/** An array, or a typed array as one. */
function listOf(want: object): readonly unknown[] | undefined {
  if (Array.isArray(want)) return want as unknown[];
  return ArrayBuffer.isView(want) && !(want instanceof DataView)
    ? Array.from(want as Float64Array)
    : undefined;
}

function compareList(
  got: Encoded,
  want: readonly unknown[],
  tolerance: Tolerance,
  path: string,
): Mismatch | undefined {
  if (!isTree(got) || (got.k !== 'array' && got.k !== 'typed')) {
    return { path, reason: reasonOf(got), wanted: want, got };
  }
  if (got.length !== want.length) return { path, reason: 'length', wanted: want, got };
  for (const [i, item] of want.entries()) {
    const found = compare(got.items[i] ?? { k: 'hole' }, item, tolerance, `${path}[${i}]`);
    if (found) return found;
  }
  return undefined;
}

function compareObject(
  got: Encoded,
  want: object,
  tolerance: Tolerance,
  path: string,
): Mismatch | undefined {
  const fields = fieldsOf(got);
  if (!fields) return { path, reason: reasonOf(got), wanted: want, got };
  if (!('then' in want) && isFunction(fields.get('then')))
    return { path, reason: 'promise', wanted: want, got };
  for (const [key, value] of Object.entries(want)) {
    const field = fields.get(key);
    if (field === undefined)
      return { path: `${path}.${key}`, reason: 'missing', wanted: value, got };
    const found = compare(field, value, tolerance, `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

export const isTree = (value: Encoded | undefined): value is Tree =>
  typeof value === 'object' && value !== null;

const isFunction = (value: Encoded | undefined): boolean => isTree(value) && value.k === 'function';

const fieldsOf = (got: Encoded): Map<string, Encoded> | undefined =>
  isTree(got) && got.k === 'object' ? new Map([...got.entries].reverse()) : undefined;

function reasonOf(got: Encoded): Reason {
  if (isTree(got) && (got.k === 'promise' || got.k === 'generator' || got.k === 'threw'))
    return got.k;
  return 'type';
}

/** Are two copied values the same in all that was copied? */
export function sameEncoded(a: Encoded, b: Encoded): boolean {
  if (!isTree(a) || !isTree(b))
    return typeof a === 'number' && typeof b === 'number' ? nearly(a, b) : a === b;
  if (a.k !== b.k) return false;
  const [left, right] = [parts(a), parts(b)];
  return left.length === right.length && left.every((part, i) => sameEncoded(part, right[i]!));
}

/** One engine may round the same call differently before and after it is optimised. */
const nearly = (a: number, b: number): boolean =>
  sameNumber(a, b, { relative: 1e-12, absolute: 0 });

function parts(tree: Tree): Encoded[] {
  if (tree.k === 'object') return tree.entries.flatMap(([key, value]) => [key, value]);
  if (tree.k === 'map') return tree.entries.flat();
  if (tree.k === 'array' || tree.k === 'typed' || tree.k === 'set')
    return [tree.items.length, ...tree.items];
  return Object.values(tree).filter((field): field is string | number => typeof field !== 'object');
}
