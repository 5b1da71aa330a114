// The text of an answer as a program: a formula becomes a function, blanks must be filled.
import type { Exercise } from '#schema/exercise.ts';
import type { Outcome, Problem } from './run.ts';
import { words } from './words.ts';

export interface Answer {
  source: string;
  /** Puts places of the program back into the reader's own text. */
  place: (outcome: Outcome) => Outcome;
}

const asIs = (outcome: Outcome): Outcome => outcome;

/** The program to run; or why there is none yet. */
export function programOf(spec: Exercise, text: string): Answer | { error: Problem } {
  if (spec.kind === 'formula') return formula(spec, text);
  const blank = spec.kind === 'blanks' ? findBlank(text) : undefined;
  if (blank) return { error: blank };
  const outside = spec.kind === 'order' ? findOutside(spec, text) : undefined;
  return { source: text, place: outside ? (outcome) => tellOutside(outcome, outside) : asIs };
}

/** Where JavaScript cannot load the program and would only wonder at a sign, the line that was moved out is told. */
const tellOutside = (outcome: Outcome, outside: Problem): Outcome =>
  outcome.problem ? { ...outcome, problem: outside } : outcome;

/** The first line that a reader has moved out of the function. */
function findOutside({ entry }: Exercise, text: string): Problem | undefined {
  let depth = 0;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const isHead = line.includes(`function ${entry}(`);
    if (depth === 0 && !isHead)
      return { name: '', message: words.outsideOf(entry), line: i + 1, column: 1 };
    depth += line.split('{').length - line.split('}').length;
  }
  return undefined;
}

/** Three underscores that stand alone are a blank. */
function findBlank(text: string): Problem | undefined {
  for (const [i, line] of text.split('\n').entries()) {
    const at = line.search(/(?<![\w$])___(?![\w$])/u);
    if (at >= 0) return { name: '', message: words.blank, line: i + 1, column: at + 1 };
  }
  return undefined;
}

const functions =
  'sqrt, cbrt, exp, log, log2, log10, abs, sign, min, max, pow, floor, ceil, round, tanh, sin, cos, PI, E';

/** Signs that people write, as JavaScript writes them. */
const signs: readonly [RegExp, string][] = [
  [/[\u2212\u2013]/gu, '-'],
  [/[·×]/gu, '*'],
  [/÷/gu, '/'],
  [/½/gu, '(1/2)'],
  // √t; in √(t) it has its brackets.
  [/√\s*([\p{L}_$][\p{L}\d_$]*|\d+(?:\.\d+)?)(?![\p{L}\d_$]*\s*[(.])/gu, 'sqrt($1)'],
  [/√/gu, 'sqrt'],
  [/\^/gu, '**'],
  [/(?<![\w$.])ln(?=\s*\()/gu, 'log'],
  [/²/gu, '**2'],
  [/³/gu, '**3'],
];

/** The expression as JavaScript writes it. */
function expressionOf(spec: Exercise, text: string): string {
  const bare = text
    .trim()
    .replace(new RegExp(`^${spec.entry}\\s*=(?![=>])`, 'u'), '')
    .replace(/;$/u, '');
  const plain = signs.reduce((sum, [sign, written]) => sum.replaceAll(sign, written), bare);
  // To people −x² is the negative of the square; JavaScript refuses it.
  return plain.replace(/(^|[(,])\s*-(?!-)/gu, (_, before: string) => `${before}0 - `);
}

function formula(spec: Exercise, text: string): Answer | { error: Problem } {
  if (text.trim() === '') return { error: { name: '', message: words.noFormula } };
  const expression = expressionOf(spec, text);
  const head = `const { ${functions} } = Math; export const ${spec.entry} = (${spec.parameters.join(', ')}) => (`;
  // The reader's text has lines of its own; signs that grew longer have moved its columns, so none is told.
  return { source: `${head}\n${expression}\n);`, place: withoutPlace };
}

function withoutPlace(outcome: Outcome): Outcome {
  const bare = ({ name, message }: Problem): Problem =>
    name === 'SyntaxError' ? { name: '', message: words.noSuchFormula } : { name, message };
  return {
    ...outcome,
    ...(outcome.problem && { problem: bare(outcome.problem) }),
    results: outcome.results.map((one) => (one.threw ? { ...one, threw: bare(one.threw) } : one)),
  };
}
