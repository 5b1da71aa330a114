// Attacks with values: what is returned, thrown or printed is hostile, or right in a way that a careless copy would lose.
import type { Attack } from '../../grader/attacks.ts';
import { returning, right, wrong } from './programs.ts';

export const values: readonly Attack[] = [
  {
    id: 'ret-texts',
    category: 'return',
    title: 'twenty megabytes of text beside each right result',
    code: returning("return { ...result, log: Array(2000).fill('a'.repeat(10_000)) };"),
    expect: 'pass',
  },
  {
    id: 'ret-primitive',
    category: 'return',
    title: 'objects whose Symbol.toPrimitive gives the right number',
    code: returning(
      'const boxed = result.x.map((v) => ({ [Symbol.toPrimitive]: () => v }));\n  return { x: boxed, s: result.s };',
    ),
    expect: 'fail-verdict',
  },
  {
    id: 'ret-proto',
    category: 'return',
    title: 'the right result as a field named __proto__',
    code: returning("return { ['__proto__']: result, constructor: result };"),
    expect: 'fail-verdict',
  },
  {
    id: 'ret-proto-beside',
    category: 'return',
    title: 'fields named like an object’s own machinery beside the right result',
    code: returning(
      "return { ['__proto__']: 5, hasOwnProperty: 3, constructor: null, ...result };",
    ),
    expect: 'pass',
  },
  {
    id: 'ret-array-like',
    category: 'return',
    title: 'objects that are arrays but for the name',
    code: returning(
      'return { x: { ...result.x, length: result.x.length, __proto__: Array.prototype }, s: result.s };',
    ),
    expect: 'fail-verdict',
  },
  {
    id: 'ret-resized',
    category: 'return',
    title: 'a typed array whose memory is taken away while the result is read',
    code: returning(`const memory = new ArrayBuffer(8 * result.x.length, { maxByteLength: 4096 });
  const list = new Float64Array(memory);
  list.set(result.x);
  return { get s() { memory.resize(0); return result.s; }, get x() { return list; } };`),
    expect: 'fail-verdict',
    accept: ['error-message'], // an engine without such memory
  },
  {
    id: 'getter-grow',
    category: 'return',
    title: 'a list that grows with each reading',
    code: returning(`const list = [...result.x];
  Object.defineProperty(list, 0, { get() { list.push(1, 2, 3); return result.x[0]; } });
  return { x: list, s: result.s };`),
    expect: 'pass',
  },
  {
    id: 'getter-flip',
    category: 'return',
    title: 'a field that is right when first read and wrong after',
    code: returning(
      'let n = 0;\n  return { get x() { return n++ ? [NaN] : result.x; }, s: result.s };',
    ),
    expect: 'pass',
  },
  {
    id: 'getter-deep',
    category: 'return',
    title: 'a getter that overflows the stack',
    code: returning(
      'const deep = { get x() { return deep.x; } };\n  return { x: result.x, s: deep };',
    ),
    expect: 'fail-verdict',
  },
  {
    id: 'tojson-deep',
    category: 'return',
    title: 'toJSON that overflows the stack, in results and in what is printed',
    code: `const bad = { toJSON() { return this.toJSON(); } };\nconsole.log(bad);\n${returning('return { ...result, bad, toJSON: bad.toJSON };')}`,
    expect: 'pass',
    checkLogs: true,
  },
  {
    id: 'proxy-chain',
    category: 'return',
    title: 'a Proxy whose line of prototypes never ends',
    code: returning(
      'const up = () => new Proxy({}, { getPrototypeOf: up });\n  return new Proxy(result, { getPrototypeOf: up });',
    ),
    expect: 'isolated', // how far an engine follows it is its own affair
  },
  {
    id: 'proxy-keys',
    category: 'return',
    title: 'a Proxy that counts its keys for ever',
    code: returning('return new Proxy(result, { ownKeys() { for (;;); } });'),
    expect: 'timeout',
  },
  {
    id: 'late-inputs',
    category: 'state',
    title: 'spoils the arguments of earlier calls',
    code: `const kept = [];\n${right.replace('const sums', 'for (const a of kept) { a.length = 0; a.push(NaN); }\n  kept.push(x, g, s);\n  const sums')}`,
    expect: 'pass',
  },
  {
    id: 'throw-place',
    category: 'errors',
    title: 'throws an error whose stack names a line that is not there',
    code: "const e = new Error('x');\ne.stack = import.meta.url + ':99999:77777';\nexport function adagradStep() { throw e; }\n",
    expect: 'error-message',
    message: '^(?![\\s\\S]*99999)',
  },
  {
    id: 'con-getters',
    category: 'console',
    title: 'a flood of objects whose getters print',
    code: `const o = { get a() { console.log(o); return { get b() { console.log(o); return 1; } }; } };\nfor (let i = 0; i < 1e5; i++) console.log(o, o, o);\n${right}`,
    expect: 'pass',
    checkLogs: true,
    checkDropped: true,
  },
  {
    id: 'con-texts',
    category: 'console',
    title: 'prints gigabytes of text in lists',
    code: `for (let i = 0; i < 600; i++) console.log(Array(300).fill('a'.repeat(10_000)));\n${right}`,
    expect: 'pass',
    checkDropped: true,
  },
  {
    id: 'con-arguments',
    category: 'console',
    title: 'prints with ten thousand arguments',
    code: `console.log(...Array(1e4).fill({ a: [1, 2] }));\nconsole.assert(false, ...Array(1e4).fill(1));\n${right}`,
    expect: 'pass',
    checkLogs: true,
  },
  {
    id: 'patch-descriptors',
    category: 'patch',
    title: 'every description of a field gets a getter and a value',
    code: `Object.defineProperty(Object.prototype, 'get', { value: () => [0], configurable: true });\nObject.defineProperty(Object.prototype, 'value', { get() { return 1; }, set() {}, configurable: true });\n${wrong}`,
    expect: 'fail-verdict',
  },
  {
    id: 'patch-iterators',
    category: 'patch',
    title: 'arrays, maps and texts that cannot be iterated, around a correct function',
    code: `Array.prototype[Symbol.iterator] = function* () {};\nMap.prototype[Symbol.iterator] = String.prototype[Symbol.iterator] = null;\n${right}`,
    expect: 'pass',
  },
  {
    id: 'clear-timers',
    category: 'forge',
    title: 'clears a thousand timers, the runner’s among them',
    code: right.replace(
      'const sums',
      'for (let i = 0; i < 1000; i++) clearTimeout(i);\n  const sums',
    ),
    expect: 'pass',
    accept: ['timeout'],
  },
];
