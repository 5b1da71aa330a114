// Every numeral that a reader sees is bound, cited, recorded, claimed or of an allowed kind; the rest is a problem.
import type { Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseDocument } from 'yaml';
import type { Loaded, Text } from './load.ts';
import { isInChapter } from './load.ts';
import type { Desk } from './problem.ts';
import { parseTyped } from './number.ts';
import { numeralsIn } from './prose-numerals.ts';
import type { Numeral } from './prose-numerals.ts';
import { shownTexts } from './shown.ts';
import { placeAt } from './source.ts';
import type { Source } from './source.ts';
import { numeralsInTex } from './tex-numerals.ts';
import { boundsOf } from './values.ts';
import { wordValue } from './words.ts';

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
interface Piece {
  text: string;
  start: number;
  tex?: true;
  cover?: string;
}

function* piecesOf(node: Nodes | Root, source: Source, cover?: string): Generator<Piece> {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const piece = {
    text: source.text.slice(start, end),
    start,
    ...(cover !== undefined && { cover }),
  };
  if (node.type === 'text' || node.type === 'inlineCode') yield piece;
  else if (node.type === 'math' || node.type === 'inlineMath') yield { ...piece, tex: true };
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const inner = covers[node.name ?? ''] ?? cover;
    for (const attribute of node.attributes) {
      if (
        attribute.type !== 'mdxJsxAttribute' ||
        !shownAttributes.has(attribute.name) ||
        inner === 'cited'
      )
        continue;
      if (typeof attribute.value === 'string')
        yield {
          ...piece,
          text: attribute.value,
          start: source.text.indexOf(attribute.value, start),
        };
    }
    for (const child of node.children) yield* piecesOf(child, source, inner);
  } else if (node.type === 'table') yield* tablePieces(node, source, cover);
  else if ('children' in node)
    for (const child of node.children) yield* piecesOf(child, source, cover);
}

/** A table's text; a first column that only counts the rows is no numeral of the text's. */
function* tablePieces({ children }: Table, source: Source, cover?: string): Generator<Piece> {
  for (const [i, row] of children.entries())
    for (const [j, cell] of row.children.entries()) {
      const counts = j === 0 && [i, i - 1].map(String).includes(toString(cell).trim());
      if (!counts) yield* piecesOf(cell, source, cover);
    }
}

/** The prose of the front matter. */
function* frontPieces({ tree, source }: Text): Generator<Piece> {
  const front = tree.children[0];
  if (front?.type !== 'yaml') return;
  const data = parseDocument(front.value).toJS() as Record<string, unknown>;
  for (const key of ['title', 'short', 'lede', 'description', 'objectives', 'prerequisites'])
    for (const text of [data[key]].flat())
      if (typeof text === 'string') yield { text, start: Math.max(0, source.text.indexOf(text)) };
}

function account(desk: Desk, source: Source, piece: Piece): void {
  const numerals = piece.tex ? numeralsInTex(piece.text) : numeralsIn(withoutTex(piece.text));
  for (const numeral of numerals) {
    const kind =
      piece.cover ?? (numeral.allowed === undefined ? undefined : `allowed: ${numeral.allowed}`);
    if (kind === undefined) unbound(desk, source, piece.start + numeral.at, numeral);
    else if (kind !== 'bound') desk.count(`numerals ${kind}`);
  }
}

/** Formulas inside a string of Markdown are read as formulas. */
const withoutTex = (text: string): string =>
  text.replace(/\$[^$]+\$/g, (tex) => ' '.repeat(tex.length));

function unbound(desk: Desk, source: Source, offset: number, { text }: Numeral): void {
  const word = parseTyped(text) === undefined;
  desk.count('numerals bound to nothing');
  desk.problem(
    'numeral',
    placeAt(source, offset),
    `"${text}"`,
    'it is bound to nothing',
    word
      ? `bind it: <V of="…">${text}</V>, put it into a <Claim>, or say it without a quantity`
      : 'bind it with <V of="…"> or \\val{…}{…}, or cite it with <Fact of="…" at="…">',
  );
}

/** At most one numeral in a hundred may be free, and each says why. */
function checkFree({ chapters, tasks }: Loaded, desk: Desk): void {
  const free = desk.counts['numerals free'] ?? 0;
  const all = Object.entries(desk.counts).reduce(
    (sum, [what, n]) => (what.startsWith('numerals ') ? sum + n : sum),
    0,
  );
  if (free <= Math.max(1, Math.floor(all / 100))) return;
  const [{ source }] = [...chapters, ...tasks] as [Text, ...Text[]];
  desk.problem(
    'numeral',
    placeAt(source, 0),
    `${free} of ${all} numerals are free`,
    'at most one in a hundred may be',
    'bind some of them',
  );
}

/** A number that the code computes with: itself, its negative, or what it leaves of 1 (β is drawn as 1 − β). */
function isGiven(said: string, known: ReadonlySet<number>): boolean {
  const value = wordValue(said) ?? parseTyped(said)?.value ?? Number.NaN;
  return [value, -value, 1 - value].some((it) => known.has(Number(it.toPrecision(9))));
}

function checkModule(source: Source, desk: Desk): void {
  for (const { text, at, known } of shownTexts(source)) {
    const given = (said: string): boolean => isGiven(said, known);
    const tex = Array.from(text.matchAll(/\$([^$]+)\$/g), (it) => ({
      text: it[1]!,
      start: it.index + 1,
    }));
    const numerals = [
      ...numeralsIn(withoutTex(text)),
      ...tex.flatMap((it) => numeralsInTex(it.text).map((n) => ({ ...n, at: n.at + it.start }))),
    ];
    for (const numeral of numerals)
      if (numeral.allowed !== undefined) desk.count(`numerals allowed: ${numeral.allowed}`);
      else if (given(numeral.text)) desk.count('numerals given in code');
      else unbound(desk, source, at + numeral.at, numeral);
  }
}

export function checkNumerals(loaded: Loaded, desk: Desk): void {
  desk.count('numerals bound', boundsOf(loaded).length);
  for (const text of [...loaded.chapters, ...loaded.tasks])
    for (const piece of [...frontPieces(text), ...piecesOf(text.tree, text.source)])
      account(desk, text.source, piece);
  for (const source of loaded.sources.values()) if (isShown(source.file)) checkModule(source, desk);
  for (const source of loaded.figureSources) checkModule(source, desk);
  checkFree(loaded, desk);
}

/** Files whose strings a reader sees. */
const isShown = (file: string): boolean =>
  /^content\/mistakes(?:\.ts$|\/)/.test(file) ||
  file === 'content/notation.ts' ||
  (isInChapter(file) && /\/(?:quiz|claims|examples)(?:\.ts$|\/)|\/exercise\.ts$/.test(file));
