// For each bound number of a chapter: its value with all digits, and the expression of the worked example that made it.
import type { AnyNode } from 'acorn';
import type { Example } from '../schema/example.ts';
import { parseReference, valueAt } from '../schema/path.ts';
import type { Receipt, Receipts } from '../schema/receipt.ts';
import { find } from './find.ts';
import type { Found } from './find.ts';
import type { Loaded } from './load.ts';
import { fullDigits } from './number.ts';
import { nodeAt, nodesOf } from './typescript.ts';
import { boundsOf } from './values.ts';

/** The text of an object, moved to the left edge. */
export function codeOf({ source: { text }, object: { start, end } }: Found): string {
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', start) + 1))![0];
  return text.slice(start, end).replaceAll(`\n${indent}`, '\n');
}

/** What `const name = …` says in the example's program, when it is written there. */
function declared(within: AnyNode, name: string): AnyNode | undefined {
  for (const node of nodesOf(within))
    if (
      node.type === 'VariableDeclarator' &&
      node.id.type === 'Identifier' &&
      node.id.name === name
    )
      return node.init ?? undefined;
  return undefined;
}

/** `theta: [0, 1, 2].map(…)`, or the whole line of what is given. */
function expressionOf({ source, object }: Found, path: readonly (string | number)[]): string {
  const isGiven = path[0] === 'given';
  const [first] = isGiven ? path.slice(1) : path;
  const node = nodeAt(object, isGiven ? ['given', first!] : ['compute', first!]);
  const known = node.type === 'Identifier' ? (declared(object, node.name) ?? node) : node;
  const text = source.text.slice(known.start, known.end);
  const name = `${isGiven ? 'given ' : ''}${String(first)}`;
  // The path was not spelt out: the program beneath says it.
  return known === object || known.type === 'FunctionExpression' ? name : `${name} = ${text}`;
}

function receiptOf(loaded: Loaded, of: string, chapter: string): Receipt | undefined {
  const { example, path } = parseReference(of, chapter);
  const value = valueAt(loaded.book, of, chapter);
  const found = find(loaded, 'examples', example);
  if (!found || typeof value === 'object') return undefined;
  return {
    path: of.replace(/^[^/]*\//, ''),
    example,
    value,
    digits: typeof value === 'number' ? fullDigits(value) : String(value),
    expression: expressionOf(found, path),
  };
}

/** Chapter → its receipts. A reference that leads nowhere has none; the check of values tells of it. */
export function receipts(loaded: Loaded): Record<string, Receipts> {
  const all: Record<string, { numbers: Record<string, Receipt>; examples: Receipts['examples'] }> =
    {};
  for (const { use, chapter } of boundsOf(loaded)) {
    const of = String(use.attributes['of']);
    const own = (all[chapter] ??= { numbers: {}, examples: {} });
    try {
      const receipt = receiptOf(loaded, of, chapter);
      if (!receipt) continue;
      own.numbers[of.includes('/') ? of : `${chapter}/${of}`] = receipt;
      const { example } = receipt;
      own.examples = { ...own.examples, [example]: programOf(loaded, example) };
    } catch {
      continue;
    }
  }
  return all;
}

function programOf(loaded: Loaded, name: string): Receipts['examples'][string] {
  const found = find(loaded, 'examples', name)!;
  const { title }: Example = loaded.book.examples.get(name)!;
  return { title, code: `example(${codeOf(found)})`, file: found.source.file };
}
