// The numerals of a formula that are typed and not bound, and which of them belong to its form: indices, exponents, small coefficients.
import type { Numeral } from './prose-numerals.ts';
import { group } from './tex.ts';

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Where the second group of a `\val` ends; of one that has none, where it begins: the check of values tells of it. */
function endOfBound(tex: string, at: number): number {
  try {
    return group(tex, group(tex, at + 4).end).end;
  } catch {
    return at + 4;
  }
}

/** The formula with every `\val{…}{…}` as `\val` and blanks, so that offsets stay. */
function withoutBound(tex: string): string {
  let rest = tex;
  for (let at = rest.indexOf('\\val{'); at >= 0; at = rest.indexOf('\\val{', at + 4)) {
    const end = endOfBound(rest, at);
    rest = rest.slice(0, at + 4) + blank(rest.slice(at + 4, end)) + rest.slice(end);
  }
  return rest;
}

/** Where one side of a relation ends and the next begins. */
const relation =
  /=|<|>|\\(?:le|ge|leq|geq|approx|to|ll|gg|sim|in|ne|neq|propto|qquad|quad|text\{[^}]*\})(?![a-z])|,\s|;|&|\\\\/g;

interface Side {
  text: string;
  at: number;
}

function sides(tex: string): Side[] {
  const found: Side[] = [];
  let at = 0;
  for (const { 0: sign, index } of tex.matchAll(relation)) {
    found.push({ text: tex.slice(at, index), at });
    at = index + sign.length;
  }
  return [...found, { text: tex.slice(at), at }];
}

/** Commands that stand for no quantity. */
const form =
  /\\(?:[td]?frac|sqrt|cdot|times|left|right|big|Big|bigl|bigr|tfrac|,|;|!|:|dots|ldots|%)(?![a-z])/g;

/** True when a side holds a symbol or a bound number: then its own numerals are coefficients. */
const hasQuantity = (side: string): boolean => /[a-zA-Z]|\\[a-z]+/.test(side.replace(form, ' '));

function allowance(text: string, side: string, before: string): string | undefined {
  if (/[_^]\s*\{?[^{}]*$/.test(before.slice(-12)) && /[_^]\s*(?:\{[^{}]*)?$/.test(before))
    return 'indices and exponents';
  if (text === '0' || text === '1') return 'zero and one in formulas';
  if (hasQuantity(side) && /^\d{1,2}$/.test(text) && Number(text) <= 10) return 'coefficients';
  return undefined;
}

/** Typed numerals of a formula; `\frac12` has two. */
export function numeralsInTex(tex: string): Numeral[] {
  const bare = withoutBound(tex);
  return sides(bare).flatMap(({ text: side, at }) =>
    Array.from(
      side.matchAll(
        /(?<=\\[td]?frac)\d|(?<=\\[td]?frac\d)\d|\d+(?:\\,\d{3}|\{,\}\d{3})*(?:\.\d+)?/g,
      ),
      ({ 0: text, index }) => {
        const allowed = allowance(text, side, side.slice(0, index));
        return { text, at: at + index, ...(allowed !== undefined && { allowed }) };
      },
    ),
  );
}
