// The stretches of a text that a reader sees, each with what accounts for the numerals in it.
import type { Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseDocument } from 'yaml';
import type { Text } from './load.ts';
import type { Source } from './source.ts';

/** Components that account for the numerals inside them. */
const covers: Readonly<Record<string, string>> = {
  V: 'bound',
  Recorded: 'recorded',
  Fact: 'cited',
  Cite: 'cited',
  Claim: 'claimed',
  Exempt: 'free',
};

/** Attributes of components that are shown as text. */
const shownAttributes = new Set(['title', 'alt', 'caption']);

/** A stretch of the source with what accounts for its numerals. */
export interface Piece {
  text: string;
  start: number;
  tex?: true;
  /** A fragment of a program. */
  code?: true;
  cover?: string;
  /** The claim whose sentence it is a part of. */
  claim?: string;
}

type Within = Pick<Piece, 'cover' | 'claim'>;

/** What a node shows besides what is below it. */
function* textsOf(node: Nodes | Root): Generator<string> {
  if (node.type === 'image') yield node.alt ?? '';
  if (node.type === 'image' || node.type === 'link' || node.type === 'definition')
    yield node.title ?? '';
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    yield node.value.replace(/\/\*.*?\*\//gs, ''); // a comment is not shown
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && shownAttributes.has(attribute.name))
        yield typeof attribute.value === 'string'
          ? attribute.value
          : (attribute.value?.value ?? '');
}

/** What accounts for the numerals inside a node. */
function insideOf(node: Nodes | Root, within: Within): Within {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return within;
  const cover = covers[node.name ?? ''];
  if (cover === undefined) return within;
  const id = node.attributes.find((it) => it.type === 'mdxJsxAttribute' && it.name === 'id')?.value;
  return { cover, ...(cover === 'claimed' && typeof id === 'string' && { claim: id }) };
}

/** Every stretch of a node. */
export function* piecesOf(
  node: Nodes | Root,
  source: Source,
  within: Within = {},
): Generator<Piece> {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const piece = { text: source.text.slice(start, end), start, ...within };
  const inside = insideOf(node, within);
  if (node.type === 'text' || node.type === 'inlineCode') yield piece;
  if (node.type === 'math' || node.type === 'inlineMath') yield { ...piece, tex: true };
  if (node.type === 'code') yield { ...piece, code: true };
  if (inside.cover !== 'cited')
    for (const text of textsOf(node))
      yield { ...piece, text, start: Math.max(start, source.text.indexOf(text, start)) };
  if (node.type === 'table') yield* tablePieces(node, source, within);
  else if ('children' in node)
    for (const child of node.children) yield* piecesOf(child, source, inside);
}

/** A table's text; a first column that only counts the rows is no numeral of the text's. */
function* tablePieces({ children }: Table, source: Source, within: Within): Generator<Piece> {
  for (const [i, row] of children.entries())
    for (const [j, cell] of row.children.entries()) {
      const counts = j === 0 && [i, i - 1].map(String).includes(toString(cell).trim());
      if (!counts) yield* piecesOf(cell, source, within);
    }
}

/** The prose of the front matter. */
export function* frontPieces({ tree, source }: Text): Generator<Piece> {
  const front = tree.children[0];
  if (front?.type !== 'yaml') return;
  const data = parseDocument(front.value).toJS() as Record<string, unknown>;
  for (const key of ['title', 'short', 'lede', 'description', 'objectives', 'prerequisites'])
    for (const text of [data[key]].flat())
      if (typeof text === 'string') yield { text, start: Math.max(0, source.text.indexOf(text)) };
}
