// A formula's TeX as relations between expressions: statements are split, symbols replaced by names, the rest is read by a library.
import {
  ALGEBRA_DICTIONARY,
  ARITHMETIC_DICTIONARY,
  CORE_DICTIONARY,
  LatexSyntax,
  SYMBOLS_DICTIONARY,
  TRIGONOMETRY_DICTIONARY,
} from '@cortex-js/compute-engine/latex-syntax';
import { plainTex } from './tex.ts';

export type Expression = number | string | { num: string } | readonly [string, ...Expression[]];

/** `left sign right`, with the TeX of both sides. */
export interface Relation {
  sign: '=' | '<' | '>' | '≤' | '≥' | '≈' | '≠';
  left: Expression;
  right: Expression;
  tex: string;
}

const signs: Readonly<Record<string, Relation['sign']>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '\\le': '≤',
  '\\leq': '≤',
  '\\ge': '≥',
  '\\geq': '≥',
  '\\approx': '≈',
  '\\ne': '≠',
  '\\neq': '≠',
};
const ends = new Set(['\\qquad', '\\quad', '\\\\', ';']);

/** TeX as tokens without blanks; `_{t}` is `_t`. */
export function tokensOf(tex: string): string[] {
  const plain = tex.replace(
    /\\(?:begin|end)\{[^}]*\}|&|\\[,;!:]|\\(?:left|right|[bB]igg?[lr]?)(?![a-zA-Z])/g,
    (it) => (it.startsWith('\\l') || it.startsWith('\\r') ? '' : ' '),
  );
  const tokens =
    plain.match(/\\(?:operatorname|mathrm|text)\{[^}]*\}|\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|[^\s]/gu) ??
    [];
  return tokens
    .filter((token, i) => !isBraceOfOne(tokens, i, token))
    .flatMap((token, i, all) =>
      /frac$/.test(all[i - 1] ?? '') && /^\d\d$/.test(token) ? [token[0]!, token[1]!] : [token],
    );
}

/** After these a brace around a single token says nothing. */
const takesOne = /^(?:[_^]|\\(?:hat|bar|tilde))$/;

function isBraceOfOne(tokens: readonly string[], i: number, token: string): boolean {
  if (token === '{') return takesOne.test(tokens[i - 1] ?? '') && tokens[i + 2] === '}';
  return token === '}' && tokens[i - 2] === '{' && takesOne.test(tokens[i - 3] ?? '');
}

/** Names that the parser reads as one symbol each: qa, qb, … */
export const nameOf = (i: number): string =>
  `q${i.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))}`;

/** Replaces each known symbol, the longest first; `G` does not match the beginning of `G_t`. */
function nameSymbols(tokens: readonly string[], symbols: readonly string[]): string {
  const known = symbols
    .map((symbol, i) => ({ tokens: tokensOf(symbol), name: nameOf(i) }))
    .sort((a, b) => b.tokens.length - a.tokens.length);
  const out: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = known.find(
      (it) =>
        it.tokens.every((token, k) => tokens[i + k] === token) &&
        tokens[i + it.tokens.length] !== '_',
    );
    out.push(found ? `\\mathrm{${found.name}}` : tokens[i]!);
    i += found?.tokens.length ?? 1;
  }
  return out.join(' ');
}

/** Splits into statements, each into sides and the signs between them; braces and parentheses hold together. */
function split(tokens: readonly string[]): { sides: string[][]; signs: Relation['sign'][] }[] {
  const statements: { sides: string[][]; signs: Relation['sign'][] }[] = [
    { sides: [[]], signs: [] },
  ];
  let depth = 0;
  for (const token of tokens) {
    const now = statements.at(-1)!;
    if (/^[{([]$/.test(token)) depth += 1;
    if (/^[})\]]$/.test(token)) depth -= 1;
    const sign = depth === 0 ? signs[token] : undefined;
    if (sign) {
      now.signs.push(sign);
      now.sides.push([]);
    } else if (depth === 0 && (ends.has(token) || token === ','))
      statements.push({ sides: [[]], signs: [] });
    else now.sides.at(-1)!.push(token);
  }
  return statements.filter(({ signs: found }) => found.length > 0);
}

// Without the dictionary of physical units, in which \mathrm{…} would be one.
const syntax = new LatexSyntax({
  dictionary: [
    ...CORE_DICTIONARY,
    ...SYMBOLS_DICTIONARY,
    ...ALGEBRA_DICTIONARY,
    ...ARITHMETIC_DICTIONARY,
    ...TRIGONOMETRY_DICTIONARY,
  ],
});

function readTex(tex: string): Expression {
  const read = syntax.parse(tex) as Expression | null;
  if (read === null) throw new RangeError(`"${tex}" cannot be read as an expression`);
  return read;
}

const withoutStop = (side: readonly string[]): readonly string[] =>
  side.at(-1) === '.' ? side.slice(0, -1) : side;

/** All relations of a formula; `symbols[i]` becomes the name `nameOf(i)`. */
export function relationsOf(tex: string, symbols: readonly string[]): Relation[] {
  return split(tokensOf(plainTex(tex))).flatMap(({ sides, signs: between }) => {
    const read = sides.map((side) => readTex(nameSymbols(withoutStop(side), symbols)));
    return between.map((sign, i) => ({
      sign,
      left: read[i]!,
      right: read[i + 1]!,
      tex: `${withoutStop(sides[i]!).join('')} ${sign} ${withoutStop(sides[i + 1]!).join('')}`,
    }));
  });
}
