// Any exercise's solution in many styles: other ways to hand the function over, to take what is given, to return the same values.
// All are right, so a grader that refuses one is wrong. Beside styles.ts, which writes one exercise's own lines anew.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseFiles } from '#schema/book.ts';
import { exerciseFolder } from './files.ts';

/** Programs after the solution, in which it is named `own`; `entry` is the name to be defined. */
const callings: Readonly<Record<string, (entry: string) => string>> = {
  'exported at the end': (entry) => `export { own as ${entry} };`,
  'not exported': (entry) => `const ${entry} = own;`,
  'a default arrow': () => 'export default (...given) => own(...given);',
  'a method of an object': (entry) =>
    `const box = { own, solve(...given) { return this.own(...given); } };
export function ${entry}(...given) { return box.solve(...given); }`,
  'a class': (entry) =>
    `class Solver {
  #given: unknown[];
  constructor(...given: unknown[]) { this.#given = given; }
  get solved() { return own(...this.#given); }
}
export const ${entry} = (...given: unknown[]) => new Solver(...given).solved;`,
  'a bound function': (entry) => `export let ${entry} = own.bind(undefined);`,
  'a generator inside': (entry) =>
    `function* solutions(given) { yield own(...given); }
export function ${entry}() { for (const one of solutions(arguments)) return one; }`,
  'on copies': (entry) =>
    `const copy = (value) => Array.isArray(value) ? value.map(copy) : value;
export const ${entry} = (...given) => own(...given.map(copy));`,
  'on frozen arguments': (entry) =>
    `export function ${entry}(...given) { given.forEach(Object.freeze); return own(...given); }`,
  'printing all the while': (entry) =>
    `export function ${entry}(...given) { console.log(given); console.table(given); return own(...given); }`,
};

const remaking = `const remade = (value) => {
  if (Array.isArray(value)) return list(value.map(remade));
  if (typeof value === 'number') return number(value);
  return typeof value === 'object' && value !== null
    ? object(Object.entries(value).map(([key, inner]) => [key, remade(inner)]))
    : value;
};`;

/** What becomes of the result's lists, numbers and objects; what is not named stays. */
const results: Readonly<Record<string, { list?: string; number?: string; object?: string }>> = {
  'typed arrays': {
    list: `items.every((item) => typeof item === 'number') ? Float64Array.from(items) : items`,
  },
  'frozen results': {
    list: 'Object.freeze(items)',
    object: 'Object.freeze(Object.fromEntries(fields))',
  },
  getters: {
    object: `Object.defineProperties({}, Object.fromEntries(fields.map(([key, value]) => [key, { get: () => value, enumerable: true }])))`,
  },
  'more fields, no prototype': {
    object: `Object.assign(Object.create(null), { t: 1, history: [] }, Object.fromEntries(fields))`,
  },
  'another order of operations': { number: 'Number.isInteger(x) ? x : x * (1 + 1e-13)' }, // a count stays one
  'negative zeros': { number: 'x === 0 ? -0 : x' },
};

const returned = ({
  list = 'items',
  number = 'x',
  object = 'Object.fromEntries(fields)',
}: (typeof results)[string]): string =>
  `const list = (items) => ${list};
const number = (x) => ${number};
const object = (fields) => ${object};
${remaking}`;

/** The solution in each style, by the style's name. */
export function inStyles({ spec, solution }: ExerciseFiles): Record<string, string> {
  const { entry } = spec;
  const own = solution
    .replaceAll('export ', '')
    .replaceAll(new RegExp(`\\b${entry}\\b`, 'gu'), 'own');
  const programs = [
    ...Object.entries(callings).map(([style, after]) => [style, after(entry)] as const),
    ...Object.entries(results).map(
      ([style, how]) =>
        [
          style,
          `${returned(how)}\nexport const ${entry} = (...given) => remade(own(...given));`,
        ] as const,
    ),
  ];
  return Object.fromEntries(programs.map(([style, after]) => [style, `${own}\n${after}\n`]));
}

export const styleNames: readonly string[] = [...Object.keys(callings), ...Object.keys(results)];

const content = join(import.meta.dirname, '../../content');

/** Every exercise whose answer is a program, as `<folder>/<id>`. */
export const programmed: readonly { folder: string; id: string; files: ExerciseFiles }[] =
  await Promise.all(
    globSync('*/exercises/*/starter.ts', { cwd: content })
      .sort()
      .map(async (path) => {
        const [folder = '', , id = ''] = path.split('/');
        return { folder, id, files: await exerciseFolder(folder, id) };
      }),
  );
