// Attacks beside the first list: on the clock, the console, the state and the grader. Each has taught something or might.
import type { Attack } from '../../grader/attacks.ts';
import { returning, right, wrong } from './programs.ts';

/** Found a page that stood still: the reading of nested type assertions took twice as long with each. */
const nested = `const a = ${'<T>('.repeat(40)}1${')'.repeat(40)};\n`;
const burn = 'Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)';

export const more: readonly Attack[] = [
  {
    id: 'read-nested',
    category: 'time',
    title: 'type assertions nested until reading never ends',
    code: nested + right,
    expect: 'error-message',
    message: 'too long to read',
  },
  {
    id: 'read-chain',
    category: 'time',
    title: 'a chain of 40,000 fields',
    code: `const a = {}; a${'.c'.repeat(40_000)};\n${right}`,
    expect: 'error-message',
    message: 'nested too deeply',
  },
  {
    id: 'late-throw',
    category: 'errors',
    title: 'a timer that throws while the program loads',
    code: `setTimeout(() => { throw new Error('late'); }, 0);\nawait new Promise((go) => setTimeout(go, 50));\n${right}`,
    expect: 'pass',
  },
  {
    id: 'late-rejections',
    category: 'console',
    title: 'five thousand rejected promises',
    code: `for (let i = 0; i < 5000; i++) void Promise.reject(i);\n${right}`,
    expect: 'pass',
  },
  {
    id: 'leftover-at-once',
    category: 'time',
    title: 'a native call that never ends, right after a correct answer',
    code: `${right}setTimeout(() => ${burn}, 0);\n`,
    expect: 'pass',
    accept: ['timeout'],
    checkLeftover: true,
  },
  {
    id: 'leftover-later',
    category: 'time',
    title: 'the same, a little later',
    code: `${right}setTimeout(() => ${burn}, 20);\n`,
    expect: 'pass',
    accept: ['timeout'],
    checkLeftover: true,
  },
  {
    id: 'module-then',
    category: 'forge',
    title: 'a module that is a promise of another',
    code: `${wrong}export function then(done) { done({ adagradStep: () => ({ get x() { return [NaN]; }, s: [] }) }); }\n`,
    expect: 'fail-verdict',
    accept: ['error-message'], // Node's own fault: it cannot load such a module from an address of data
  },
  {
    id: 'module-then-never',
    category: 'forge',
    title: 'a module that is a promise without end',
    code: `${right}export function then() {}\n`,
    expect: 'timeout',
  },
  {
    id: 'console-deep',
    category: 'console',
    title: 'prints where the stack is nearly full, and then prints on',
    code: `function f() { try { f(); } catch { console.log('deep'); } }\nf();\nconsole.log('after');\n${right}`,
    expect: 'pass',
    checkLogs: true,
  },
  {
    id: 'species',
    category: 'return',
    title: 'results of a class whose species and iterator throw',
    code: `class L extends Array { static get [Symbol.species]() { return Array; } [Symbol.iterator]() { throw 1; } map() { throw 1; } }\n${returning('return { x: L.from(result.x), s: L.from(result.s) };')}`,
    expect: 'pass',
  },
  {
    id: 'odd-keys',
    category: 'return',
    title: 'keys that are NaN and symbols beside the result',
    code: returning('return { [NaN]: 1, [Symbol.iterator]: 2, ...result };'),
    expect: 'pass',
  },
  {
    id: 'long-history',
    category: 'return',
    title: 'a long history before the result',
    code: returning('return { history: Array(1500).fill(0), ...result };'),
    expect: 'pass',
  },
  {
    id: 'changes-later',
    category: 'state',
    title: 'changes its result after it was returned',
    code: returning('queueMicrotask(() => { result.x.length = 0; });\n  return result;'),
    expect: 'pass',
  },
  {
    id: 'patch-numbers',
    category: 'patch',
    title: 'Math, Number and Date made to lie',
    code: `Math.abs = Math.max = Math.min = () => 0; Number.isFinite = Number.isNaN = () => true; Object.is = () => true; Date.now = () => NaN;\n${wrong}`,
    expect: 'fail-verdict',
  },
  {
    id: 'patch-frozen',
    category: 'patch',
    title: 'freezes the prototypes of everything',
    code: `for (const p of [Object, Array, Function, Promise, Map, Error]) Object.freeze(p.prototype);\n${right}`,
    expect: 'pass',
  },
  {
    id: 'throw-unreadable',
    category: 'errors',
    title: 'throws what cannot be read',
    code: 'export function adagradStep() { throw { get message() { throw 1; }, get stack() { throw 2; }, toString() { throw 3; } }; }\n',
    expect: 'error-message',
  },
  {
    id: 'throw-endless',
    category: 'errors',
    title: 'throws an error whose stack never ends',
    code: "export function adagradStep() { const e = new Error('e'); Object.defineProperty(e, 'stack', { get() { for (;;); } }); throw e; }\n",
    expect: 'timeout',
  },
  {
    id: 'alias',
    category: 'return',
    title: 'returns its own arguments',
    code: 'export function adagradStep(x, g, s) { return { x, s }; }\n',
    expect: 'fail-verdict',
  },
  {
    id: 'stack-frames',
    category: 'read',
    title: 'looks for functions in the frames of the stack',
    code: `let seen = 'nothing';\nError.prepareStackTrace = (e, frames) => { const f = frames.map((one) => one.getFunction?.()).filter(Boolean); if (f.length) seen = String(f); return ''; };\nexport function adagradStep(x, g, s) { new Error().stack; console.log('seen ' + seen.replaceAll(/adagradStep/g, '').slice(0, 40)); return { x, s }; }\n`,
    expect: 'fail-verdict',
    mustNotLog: 'perform|runOperation|harness',
  },
];
