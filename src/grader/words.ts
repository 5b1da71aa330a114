// What a verdict says. Plain sentences: what the program did, in which test, what was wanted.
import type { Mismatch } from './compare.ts';
import { isTree } from './compare.ts';
import type { Encoded } from './encoded.ts';
import { apart, exact } from './number.ts';
import { print } from './print.ts';
import type { Problem } from './run.ts';

/** "a number", "an object": what was wanted or got, with its article. */
function kindOfWanted(wanted: unknown): string {
  if (Array.isArray(wanted)) return `an array of ${wanted.length}`;
  if (wanted === null) return 'null';
  if (typeof wanted === 'object') return `an object with ${Object.keys(wanted).join(', ')}`;
  if (typeof wanted === 'string') return 'a text';
  return `a ${typeof wanted}`;
}

function kindOfGot(got: Encoded): string {
  if (typeof got === 'number') return `the number ${exact(got)}`;
  if (typeof got === 'string') return `the text ${print(got, { longest: 60 })}`;
  if (!isTree(got)) return String(got);
  if (got.k === 'undefined') return 'undefined (is a return missing?)';
  if (got.k === 'hole') return 'nothing (an empty place)';
  if (got.k === 'array') return 'an array';
  if (got.k === 'object') return got.name ? `an object of class ${got.name}` : 'an object';
  if (got.k === 'bigint') return `the bigint ${got.text}n`;
  if (got.k === 'function') return 'a function';
  if (got.k === 'other') return `a ${got.name} object`;
  return print(got, { longest: 60 });
}

/** One sentence for the place where a result parts from what was wanted. */
export function explain({ path, call, reason, wanted, got }: Mismatch): string {
  const whole = call === undefined ? 'The result' : `The result of call ${call}`;
  const part = call === undefined ? `result${path}` : `Call ${call}: result${path}`;
  const where = path === '' ? whole : part;
  switch (reason) {
    case 'promise':
      return `${where} is a Promise: remove async, the function must return its result at once.`;
    case 'generator':
      return `${where} is a generator: remove the * after function.`;
    case 'threw':
      return `${where} cannot be read: ${print(got)}.`;
    case 'missing':
      return `${where} is missing; ${kindOfWanted(wanted)} was expected.`;
    case 'length':
      return `${where} has ${lengthOf(got)} values; ${(wanted as unknown[]).length} were expected.`;
    case 'type':
      return `${where} is ${kindOfGot(got)}; ${kindOfWanted(wanted)} was expected.`;
    case 'value': {
      const [is, was] = pair(got, wanted);
      return `${where} is ${is}; ${was} was expected.`;
    }
  }
}

const lengthOf = (got: Encoded): string =>
  isTree(got) && 'length' in got ? exact(got.length) : 'other';

function pair(got: Encoded, wanted: unknown): [string, string] {
  if (typeof got === 'number' && typeof wanted === 'number') return apart(got, wanted);
  return [print(got, { longest: 60 }), String(wanted)];
}

/** `TypeError: boo`, or the thing that was thrown. */
export function problemTitle({ name, message }: Problem): string {
  switch (name) {
    case '':
      return message; // a sentence of our own
    case 'string':
      return `Your program threw the text “${message}”.`;
    case 'object':
      return message
        ? `Your program threw an object: ${message}`
        : 'Your program threw something that is not an Error.';
    case 'number':
    case 'boolean':
    case 'undefined':
    case 'symbol':
    case 'bigint':
    case 'function':
      return `Your program threw ${message}.`;
    default:
      return message ? `${name}: ${message}` : name;
  }
}

/** "Line 3, column 9." or nothing. */
export function placeText({ line, column }: Problem): string {
  if (line === undefined) return '';
  return column === undefined ? `Line ${line}.` : `Line ${line}, column ${column}.`;
}

/** What is said of every exercise alike; content/mistakes.ts may say it in its own words. */
export const commonMistakes = {
  remembers: {
    title: 'The same call gave two different results',
    message:
      'Your function was called twice with the same arguments and answered differently. It keeps something between calls (a variable outside of it), or uses chance. Its result must depend on its arguments alone.',
  },
  mutates: {
    title: 'Your function changes its arguments',
    message:
      'What was handed to your function is not what it was before the call. Make new arrays or objects for the result, with map or a copy, and leave the arguments as they are.',
  },
} as const;

const seconds = (limit: number): string =>
  limit === 1000 ? '1 second' : `${limit / 1000} seconds`;

export const words = {
  pass: 'Correct.',
  passDetail: (tests: number): string => `All ${tests} tests passed.`,
  wrong: (test: number, of: number): string =>
    `Test ${test} of ${of}: this is not the right result.`,
  both: (titles: readonly string[]): string => `Two mistakes at once: ${titles.join('. And: ')}`,
  changed: (name: string): string => `The argument ${name} was changed.`,
  differs: 'The same call gave another result when it was repeated.',
  timeout: (where: string, limit: number): string =>
    `${where} did not finish within ${seconds(limit)}.`,
  timeoutDetail:
    'It was stopped. Is there a loop whose condition never becomes false, or a call that never returns?',
  crash: (where: string): string => `${where} used up the memory.`,
  crashDetail: 'It was stopped, since memory ran out. Is there a list that grows without end?',
  loading: 'Your program, while it was loading,',
  again: 'The repeated call',
  happened: (where: string, call: string): string => `It happened in ${where}: ${call}`,
  cell: 'The cell',
  unavailableCell:
    'This browser cannot start the sandbox in which programs run. What is shown is the output of the build.',
  test: (number: number): string => `Test ${number}`,
  stopped: 'Stopped.',
  unavailable:
    'This browser cannot start the sandbox in which programs run. The task and its solution can still be read.',
  reached: 'Reached.',
  notReached: 'Not reached yet.',
  outsideOf: (entry: string): string =>
    `This line stands outside of the function: each belongs between the head of ${entry} and its last brace.`,
  blank: 'This blank is not filled yet.',
  noFormula: 'There is no formula yet.',
  noSuchFormula:
    'This cannot be read as a formula. Every product needs its *, every function its brackets, as in 2 * sqrt(t).',
  notValues: 'The values cannot be read: a JSON object with a number for each name is expected.',
  outside: (name: string, from: number, to: number, got: string): string =>
    `${name} must be a number from ${from} to ${to}; it is ${got}.`,
  notPlain: 'The result cannot be judged: numbers, texts, lists and objects of these are expected.',
  flood: 'Your program sent too many messages.',
};
