// The answer that a program file of the book stands for: of most kinds the program itself, else what a reader types into the fields.
import type { Exercise } from './exercise.ts';

/**
 * The file of a formula is `export const rate = (lr: number, t: number): number => lr / Math.sqrt(t);`, and its answer
 * the expression. That of chosen values is `export const choice = () => ({ lr: 30, eps: 1e-10 });`, and its answer JSON.
 */
export function answerText({ kind, entry }: Exercise, program: string): string {
  if (kind !== 'formula' && kind !== 'choose') return program;
  const body = new RegExp(`export const ${entry}\\b[^]*?=>\\s*([^]*?);\\s*$`, 'u').exec(
    program,
  )?.[1];
  if (body === undefined)
    throw new TypeError(
      `a program file of a “${kind}” exercise must end with: export const ${entry} = (…) => …;`,
    );
  return kind === 'formula' ? body : valuesText(body);
}

/** `({ lr: 30 })` as JSON. */
function valuesText(body: string): string {
  const pairs = [...body.matchAll(/(\w+):\s*([-\d.e]+)/gu)];
  return JSON.stringify(Object.fromEntries(pairs.map(([, name, value]) => [name, Number(value)])));
}

/** What the fields hold at first, where a starter would only repeat it. */
export function startText({ kind, fields = [] }: Exercise): string | undefined {
  if (kind === 'formula') return '';
  if (kind !== 'choose') return undefined;
  return JSON.stringify(Object.fromEntries(fields.map(({ name, start }) => [name, start])));
}
