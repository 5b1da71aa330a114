// Every numeral that a reader sees is bound, cited, recorded, claimed or of an allowed kind; the rest is a problem.
import { find } from './find.ts';
import type { Loaded, Text } from './load.ts';
import { isInChapter } from './load.ts';
import type { Desk } from './problem.ts';
import { parseTyped } from './number.ts';
import { frontPieces, piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { numeralsIn } from './prose-numerals.ts';
import type { Numeral } from './prose-numerals.ts';
import { numbersOfClaim, shownTexts } from './shown.ts';
import { placeAt } from './source.ts';
import type { Source } from './source.ts';
import { numeralsInTex } from './tex-numerals.ts';
import { boundsOf } from './values.ts';
import { wordValue } from './words.ts';

function account(loaded: Loaded, desk: Desk, { source, chapter }: Text, piece: Piece): void {
  const numerals = piece.tex ? numeralsInTex(piece.text) : numeralsIn(withoutTex(piece.text));
  const claim = piece.claim !== undefined && find(loaded, 'claims', `${chapter}/${piece.claim}`);
  for (const numeral of numerals) {
    const allowed = numeral.allowed ?? (piece.code && codeAllows(numeral));
    const kind = piece.cover ?? (allowed && `allowed: ${allowed}`);
    const at = piece.start + numeral.at;
    if (kind === undefined) unbound(desk, source, at, numeral);
    else if (claim && !isForm(numeral) && !isGiven(numeral.text, numbersOfClaim(claim)))
      unproved(desk, source, at, numeral, piece.claim!);
    else if (kind !== 'bound') desk.count(`numerals ${kind}`);
  }
}

/** A fragment of a program counts from one, or from zero. */
const codeAllows = ({ text }: Numeral): string | undefined =>
  text === '0' || text === '1' ? 'zero and one in formulas' : undefined;

/** Zero, one and exponents of a formula, and what points into the text, are no number that a property would draw or compare. */
const isForm = ({ allowed }: Numeral): boolean =>
  allowed !== undefined && allowed !== 'coefficients';

function unproved(
  desk: Desk,
  source: Source,
  offset: number,
  { text }: Numeral,
  claim: string,
): void {
  desk.problem(
    'numeral',
    placeAt(source, offset),
    `"${text}" in the claim "${claim}"`,
    'its property computes with no such number',
    'say what the property tries, or let it try this',
  );
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
      account(loaded, desk, text, piece);
  for (const source of loaded.sources.values()) if (isShown(source.file)) checkModule(source, desk);
  for (const source of loaded.figureSources) checkModule(source, desk);
  checkFree(loaded, desk);
}

/** Files whose strings a reader sees. */
const isShown = (file: string): boolean =>
  /^content\/mistakes(?:\.ts$|\/)/.test(file) ||
  file === 'content/notation.ts' ||
  (isInChapter(file) && /\/(?:quiz|claims|examples)(?:\.ts$|\/)|\/exercise\.ts$/.test(file));
