// Reads what a worker sent as the plain data that it should be; anything else becomes a cut.
import type { Encoded, Tree } from '../grader/encoded.ts';

export const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

export const readText = (data: unknown): string =>
  typeof data === 'string' ? data.slice(0, 10_000) : '';

const readNumber = (data: unknown): number => (typeof data === 'number' ? data : 0);

const cut: Tree = { k: 'cut', name: '' };
const deepest = 40;

/** A copied value, checked field by field. */
export function readEncoded(data: unknown, depth = 0): Encoded {
  if (typeof data === 'number' || typeof data === 'boolean' || data === null) return data;
  if (typeof data === 'string') return data.slice(0, 10_000);
  if (!isRecord(data) || depth > deepest) return cut;
  const kind = String(data['k']);
  return Object.hasOwn(readers, kind) ? readers[kind]!(data, depth + 1) : cut;
}

function list(data: unknown, depth: number): Encoded[] {
  if (data instanceof Float64Array) return Array.from(data);
  return Array.isArray(data) ? data.map((item) => readEncoded(item, depth)) : [];
}

const pairs = (data: unknown): [unknown, unknown][] =>
  Array.isArray(data)
    ? data.filter(Array.isArray).map((pair: unknown[]) => [pair[0], pair[1]])
    : [];

type Reader = (data: Record<string, unknown>, depth: number) => Tree;

const readers: Readonly<Record<string, Reader>> = {
  undefined: () => ({ k: 'undefined' }),
  hole: () => ({ k: 'hole' }),
  promise: () => ({ k: 'promise' }),
  generator: () => ({ k: 'generator' }),
  bigint: ({ text }) => ({ k: 'bigint', text: readText(text) }),
  symbol: ({ text }) => ({ k: 'symbol', text: readText(text) }),
  text: ({ text, length }) => ({ k: 'text', text: readText(text), length: readNumber(length) }),
  function: ({ name, of }) => ({
    k: 'function',
    name: readText(name),
    of: of === 'class' ? 'class' : 'function',
  }),
  array: ({ items, length }, depth) => ({
    k: 'array',
    items: list(items, depth),
    length: readNumber(length),
  }),
  typed: ({ name, items, length }, depth) => ({
    k: 'typed',
    name: readText(name),
    items: list(items, depth),
    length: readNumber(length),
  }),
  object: ({ name, entries, more }, depth) => ({
    k: 'object',
    name: readText(name),
    entries: pairs(entries).map(([key, value]) => [readText(key), readEncoded(value, depth)]),
    more: readNumber(more),
  }),
  map: ({ entries, size }, depth) => ({
    k: 'map',
    entries: pairs(entries).map(([key, value]) => [
      readEncoded(key, depth),
      readEncoded(value, depth),
    ]),
    size: readNumber(size),
  }),
  set: ({ items, size }, depth) => ({
    k: 'set',
    items: list(items, depth),
    size: readNumber(size),
  }),
  error: ({ name, message }) => ({ k: 'error', name: readText(name), message: readText(message) }),
  other: ({ name, text }) => ({ k: 'other', name: readText(name), text: readText(text) }),
  cycle: ({ up }) => ({ k: 'cycle', up: readNumber(up) }),
  cut: ({ name }) => ({ k: 'cut', name: readText(name) }),
  threw: ({ message }) => ({ k: 'threw', message: readText(message) }),
};
