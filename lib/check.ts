// Checks of what a caller hands in: each failure is a RangeError that says what, what is allowed and what came.
import type { Schedule, State, Vector } from './types.ts';

export interface Check {
  readonly allowed: string;
  readonly ok: (value: unknown) => boolean;
}

export const number = (allowed: string, ok: (x: number) => boolean): Check => ({
  allowed,
  ok: (x) => Number.isFinite(x) && ok(x as number),
});
export const oneOf = (...values: readonly (string | boolean)[]): Check => ({
  allowed: values.map((value) => JSON.stringify(value)).join(' | '),
  ok: (x) => values.includes(x as string),
});

export const count = number('a whole number ≥ 1', (x) => Number.isInteger(x) && x >= 1);
const notNegative = number('a finite number ≥ 0', (x) => x >= 0);

/** How a refused value is shown in a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'a function';
  if (ArrayBuffer.isView(value)) return `a ${value.constructor.name}`;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(value);
}

/** The error of the whole library: `where: what must be allowed, got value`. */
export function refuse(where: string, what: string, allowed: string, got: unknown): never {
  throw new RangeError(`${where}: ${what} must be ${allowed}, got ${show(got)}`);
}

/** Returns the options, frozen, if each is allowed by the table and none is unknown. */
export function checkOptions<O extends object>(
  rule: string,
  options: O,
  unknown: object,
  table: Readonly<Record<string, Check>>,
): Readonly<O> {
  const names = Object.keys(options);
  const stray = Object.keys(unknown)[0];
  if (stray !== undefined) {
    throw new RangeError(
      `${rule}: unknown option ${show(stray)}; its options are ${names.join(', ')}`,
    );
  }
  for (const [name, value] of Object.entries(options)) {
    const check = table[name]!;
    if (!check.ok(value)) refuse(rule, name, check.allowed, value);
  }
  return Object.freeze(options);
}

/** Returns n if it is a whole number from 1 up, such as how many parameters a state is made for. */
export function checkCount(where: string, n: number, name = 'n'): number {
  if (!count.ok(n)) refuse(where, name, count.allowed, n);
  return n;
}

/** Refuses a step before anything is written: another rule's state, or vectors of unequal length. */
export function checkStep(
  rule: string,
  theta: Vector,
  g: Vector,
  state: State,
  vectors: readonly string[],
): void {
  if (!(theta instanceof Float64Array)) refuse(`${rule}.step`, 'theta', 'a Float64Array', theta);
  if (!(g instanceof Float64Array)) refuse(`${rule}.step`, 'g', 'a Float64Array', g);
  if (state.rule !== rule) refuse(`${rule}.step`, 'state.rule', show(rule), state.rule);
  const n = theta.length;
  if (n === 0) refuse(`${rule}.step`, 'theta.length', 'at least 1', n);
  if (g.length !== n) refuse(`${rule}.step`, 'g.length', `theta.length = ${n}`, g.length);
  for (const key of vectors) {
    const vector = (state as unknown as Record<string, Vector | undefined>)[key];
    if (vector?.length !== n) {
      refuse(`${rule}.step`, `state.${key}.length`, `theta.length = ${n}`, vector?.length);
    }
  }
}

/** The learning rate of step t. */
export function rateAt(rule: string, lr: number | Schedule, t: number): number {
  if (typeof lr === 'number') return lr;
  const rate = lr(t);
  if (!notNegative.ok(rate)) refuse(rule, `lr(${t})`, notNegative.allowed, rate);
  return rate;
}
