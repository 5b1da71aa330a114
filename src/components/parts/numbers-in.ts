// A formula of a step table with a row's numbers put in, as plain text: \theta_{t-1} - \eta\,g_t → 5 − 0.5 · 100. A power is written ^2.
import type { Example, StepTable } from '../../schema/example.ts';
import type { Notation } from '../../schema/notation.ts';
import { instancesOf, symbolsOf } from '../../schema/step-values.ts';

/** Symbol → its number as text. */
type Numbers = ReadonlyMap<string, string>;

const OPERATORS: Readonly<Record<string, string>> = {
  '+': ' + ',
  '-': ' − ',
  '/': ' / ',
  '(': '(',
  ')': ')',
};

/** So many digits tell that a product of shown numbers gives what the next cell shows. */
const TELLING = 7;

/** As the table shows it or to seven digits, without zeros that say nothing. A negative number keeps to itself. */
function shown(value: number, digits: number): string {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const text = value.toFixed(Math.max(digits, TELLING - 1 - size));
  const short = String(Number(text));
  return short.startsWith('-') ? `(−${short.slice(1)})` : short;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** 0.5 as it is; 1e-10 as a power of ten. */
const setting = (value: number): string =>
  String(value).replace(/^(?:1|(.+))e([-\d]+)$/, (_, size: string | undefined, power: string) =>
    [...(size === undefined ? [] : [size]), `10^${power.replace('-', '−')}`].join(' · '),
  );

function numbersOf(
  steps: StepTable,
  k: number,
  given: Example['given'],
  notation: readonly Notation[],
): Numbers {
  const constants = notation.flatMap(({ symbol, identifier }) => {
    const value = given[identifier];
    return isNumber(value) ? [[symbol, setting(value)] as const] : [];
  });
  const row = symbolsOf(steps, k).map(
    ({ symbol, value, digits }) => [symbol, shown(value, digits)] as const,
  );
  // \beta must not be found where \beta_1 stands.
  return new Map([...constants, ...row].sort(([a], [b]) => b.length - a.length));
}

/** The group in braces at the beginning, and what follows it; an expression has no braces within braces but those of indices. */
function group(tex: string): [body: string, rest: string] | undefined {
  let depth = 0;
  for (let i = 0; i < tex.length; i += 1) {
    if (tex[i] === '{') depth += 1;
    if (tex[i] === '}') depth -= 1;
    if (depth === 0) return i === 0 ? undefined : [tex.slice(1, i), tex.slice(i + 1)];
  }
  return undefined;
}

const bracketed = (text: string): string => (/ /.test(text) ? `(${text})` : text);

/** The next piece of the TeX as text, and what is left; undefined for what cannot be put into numbers. */
function piece(tex: string, numbers: Numbers): [text: string, rest: string] | undefined {
  for (const [symbol, number] of numbers)
    if (tex.startsWith(symbol)) return [number, tex.slice(symbol.length)];
  const literal = /^\d+(?:\.\d+)?/.exec(tex)?.[0];
  if (literal !== undefined) return [literal, tex.slice(literal.length)];
  const power = /^\^(\w)/.exec(tex)?.[1];
  if (power !== undefined) return [`^${numbers.get(power) ?? power}`, tex.slice(2)];
  for (const command of ['\\sqrt', '\\frac']) {
    if (!tex.startsWith(command)) continue;
    const [first, after] = group(tex.slice(command.length)) ?? [];
    if (first === undefined) return undefined;
    const body = numbersIn(first, numbers);
    if (body === undefined) return undefined;
    if (command === '\\sqrt') return [`√${bracketed(body)}`, after!];
    const [second, rest] = group(after!) ?? [];
    const below = second === undefined ? undefined : numbersIn(second, numbers);
    return below === undefined ? undefined : [`${bracketed(body)} / ${bracketed(below)}`, rest!];
  }
  const operator = OPERATORS[tex[0]!];
  return operator === undefined ? undefined : [operator, tex.slice(1)];
}

/** An expression in numbers; what stands side by side is multiplied. */
export function numbersIn(tex: string, numbers: Numbers): string | undefined {
  let rest = tex;
  let text = '';
  while ((rest = rest.replace(/^(?:\\,|\s)+/, '')) !== '') {
    const found = piece(rest, numbers);
    if (!found) return undefined;
    const isProduct = /[\d)]$/.test(text) && /^[\d(√]/.test(found[0]);
    text += isProduct ? ` · ${found[0]}` : found[0];
    rest = found[1];
  }
  return text;
}

/** Where a column's numbers come from: its formula, one that stands for it, or, for a product or a root, its own symbol. */
function sourceOf(steps: StepTable, symbol: string, formula: string | undefined) {
  const all = steps.columns.flatMap((column) =>
    column.formula === undefined ? [] : instancesOf(steps, column.formula),
  );
  const own = [...(formula === undefined ? [] : instancesOf(steps, formula)), ...all];
  return own.find((one) => one.startsWith(`${symbol} =`))?.slice(symbol.length + 2) ?? symbol;
}

/** For each column of row k its formula in numbers, or nothing where it has none. */
export function rowInNumbers(
  { steps, given }: Pick<Example, 'steps' | 'given'>,
  k: number,
  notation: readonly Notation[],
): (string | undefined)[] {
  const numbers = numbersOf(steps!, k, given, notation);
  return steps!.columns.map(({ symbol, formula }) => {
    const source = sourceOf(steps!, symbol, formula);
    return numbers.has(source) ? undefined : numbersIn(source, numbers);
  });
}
