// Makes the reader's TypeScript ready to run: types blanked in place, imports of the book's modules taken out, entries found.
import type { Problem } from '../grader/run.ts';
import { blankTypes } from './blank.ts';
import { readNames, type Imported, type Names } from './names.ts';
import { near } from './near.ts';
import { checkPlain, isOverflow, parse, Refusal } from './parse.ts';
import { placeOf } from './place.ts';
import { sentences } from './sentences.ts';
import { Text } from './text.ts';

/** What a worker is given of a program; the harness puts `imports` and `exports` on one line after the text. */
export interface Program {
  text: string;
  /** Lines such as `import{adam}from'optim'`, as data: the worker knows the address. */
  imports: { from: string; clause: string }[];
  /** `export{…}` for names that the worker asks for. */
  exports: string;
  /** Entry name → the name under which the module exports it. */
  entries: { name: string; as: string }[];
  /** Top-level names, for the programs that come later in a chapter. */
  names: string[];
}

export interface PrepareOptions {
  /** Modules that may be imported, each with the names that it exports. */
  modules?: Readonly<Record<string, readonly string[]>>;
  /** Export every top-level name, so that later cells can read it. */
  keep?: boolean;
}

export type Prepared = { program: Program } | { error: Problem };

/** Prepares a program that must define `entries`. Never throws: what is wrong comes back with its place. */
export function prepare(
  source: string,
  entries: readonly string[],
  options: PrepareOptions = {},
): Prepared {
  const text = source.replace(/^\uFEFF/u, ' ');
  try {
    return { program: build(text, entries, options) };
  } catch (fault) {
    // Our own walks go as deep as the program does.
    if (isOverflow(fault)) return { error: { name: '', message: sentences.tooDeep } };
    if (!(fault instanceof Refusal)) throw fault;
    const place = fault.at < 0 ? {} : placeOf(text, fault.at);
    return { error: { name: fault.kind, message: fault.message, ...place } };
  }
}

function build(source: string, entries: readonly string[], options: PrepareOptions): Program {
  const { tree, comments } = parse(source);
  const text = new Text(source, comments);
  const names = readNames(tree, text, Object.keys(options.modules ?? {}));
  blankTypes(tree, text);
  checkImports(names.imports, options.modules ?? {});
  const plain = text.toString();
  checkPlain(plain);
  const found = entries.map((name) => findEntry(name, names));
  const kept = options.keep ? [...names.declared, ...names.imports.map(({ local }) => local)] : [];
  const lines = [
    ...found.filter(({ local }) => local).map(({ name, as }) => `${name} as ${as}`),
    ...kept.map((name) => `${name} as __keep_${name}`),
  ];
  return {
    text: plain,
    imports: names.imports.map(({ from, name, local }) => ({ from, clause: clause(name, local) })),
    exports: lines.length === 0 ? '' : `export{${lines.join(',')}}`,
    entries: found.map(({ name, as }) => ({ name, as })),
    names: kept,
  };
}

const clause = (name: string, local: string): string =>
  name === '*' ? `*as ${local}` : `{${name} as ${local}}`;

function checkImports(
  imports: readonly Imported[],
  modules: Readonly<Record<string, readonly string[]>>,
): void {
  for (const { from, name, at } of imports) {
    const known = modules[from] ?? [];
    if (name === '*' || known.includes(name)) continue;
    const guess = near(name, known);
    throw new Refusal(
      `'${from}' has nothing named “${name}”.${guess ? ` Did you mean “${guess}”?` : ''}`,
      at,
    );
  }
}

/** Exported under its name, else declared at the top level, else the default export. */
function findEntry(name: string, names: Names): { name: string; as: string; local: boolean } {
  if (names.exported.has(name)) return { name, as: name, local: false };
  if (names.declared.has(name)) return { name, as: `__entry_${name}`, local: true };
  if (names.hasDefault) return { name, as: 'default', local: false };
  const candidates = [...names.exported, ...names.declared];
  const guess = near(name, candidates);
  const instead =
    candidates.length === 0 ? 'I found' : `I found ${candidates.slice(0, 5).join(', ')}, but`;
  throw new Refusal(
    `${instead} no function named ${name}.${guess ? ` Did you mean to call ${guess} “${name}”?` : ''}`,
    -1,
  );
}
