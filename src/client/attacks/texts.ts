// Attacks with the text of the program: its lines, its names, its exports, and what it is left with of the browser.
import type { Attack } from '../../grader/attacks.ts';
import { right } from './programs.ts';

/** To JavaScript these end a line, in an editor they do not. */
const separators = '\u2028\u2028\u2028\u2029';

export const texts: readonly Attack[] = [
  {
    id: 'text-separators',
    category: 'syntax',
    title: 'line separators in a text, a run-time error in line 3',
    code: `const a = '${separators}';\nexport function adagradStep() {\n  return missing;\n}\n`,
    expect: 'error-message',
    line: 3,
  },
  {
    id: 'text-separators-syntax',
    category: 'syntax',
    title: 'line separators in a text, a syntax error in line 3',
    code: `const a = '${separators}';\nexport function adagradStep() {\n  return );\n}\n`,
    expect: 'error-message',
    line: 3,
    column: 10,
  },
  {
    id: 'name-escaped',
    category: 'syntax',
    title: 'the name written with an escape',
    code: right.replace('adagradStep', String.raw`\u0061dagradStep`),
    expect: 'pass',
  },
  {
    id: 'name-of-text',
    category: 'syntax',
    title: 'exported under a name that is a text',
    code: `${right.replace('export function adagradStep', 'function f')}export { f as 'adagradStep' };\n`,
    expect: 'pass',
  },
  {
    id: 'name-taken',
    category: 'forge',
    title: 'exports a function of its own under the name that the runner uses',
    code: `function other() { return 0; }\nexport { other as __entry_adagradStep };\n${right.replace('export ', '')}`,
    expect: 'error-message',
  },
  {
    id: 'name-not-yet',
    category: 'syntax',
    title: 'exports a variable that holds nothing',
    code: 'export { adagradStep };\nvar adagradStep;\n',
    expect: 'error-message',
    message: 'not a function',
  },
  {
    id: 'entry-proxy',
    category: 'return',
    title: 'a Proxy of the right function that throws at all but a call',
    code: `${right.replace('export function adagradStep', 'function f')}export const adagradStep = new Proxy(f, { apply: (target, self, list) => Reflect.apply(target, self, list), get() { throw 1; }, has() { throw 2; } });\n`,
    expect: 'pass',
  },
  {
    id: 'import-self',
    category: 'read',
    title: 'imports its own address',
    code: `const again = await import(import.meta.url);\n${right}`,
    expect: 'error-message',
    message: 'import\\(\\)',
  },
  {
    id: 'shared-memory',
    category: 'dynamic',
    title:
      'looks for shared memory, Atomics and WebAssembly, and waits for ever where it finds one',
    code: `if (typeof SharedArrayBuffer !== 'undefined' || typeof Atomics !== 'undefined' || typeof WebAssembly !== 'undefined') for (;;);\n${right}`,
    expect: 'pass',
  },
  {
    id: 'finalizers',
    category: 'time',
    title: 'loops for ever once its garbage is collected',
    code: `const registry = new FinalizationRegistry(() => { for (;;); });\nfor (let i = 0; i < 1e5; i++) registry.register({}, i);\n${right}`,
    expect: 'pass',
    accept: ['timeout'],
  },
];
