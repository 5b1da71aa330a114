// Leads from `adam/first-step.theta[2]` to the value that is meant, or says why there is none.
import type { Book } from './book.ts';
import type { Value } from './example.ts';

/** The parts of `first-step.given.start[0]`; a name with another chapter's slug in front says the chapter. */
export interface Reference {
  /** `<chapter>/<example id>`. */
  example: string;
  /** ['given', 'start', 0] */
  path: readonly (string | number)[];
}

/** Reads a reference as it stands in MDX; `chapter` is that of the text around it. */
export function parseReference(of: string, chapter: string): Reference {
  const parts = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)((?:\.[A-Za-z_]\w*|\[\d+\])+)$/.exec(of);
  if (!parts)
    throw new RangeError(`"${of}" is not a reference; expected <example id>.<name>[<index>]`);
  const [, elsewhere, id, rest] = parts;
  const path = Array.from(rest!.matchAll(/\.(\w+)|\[(\d+)\]/g), ([, name, index]) =>
    index === undefined ? name! : Number(index),
  );
  return { example: `${elsewhere ?? chapter}/${id!}`, path };
}

const isRecord = (value: Value): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value);

function child(value: Value, key: string | number, walked: string): Value {
  if (typeof key === 'number') {
    if (!Array.isArray(value)) throw new RangeError(`${walked} is no list, so has no [${key}]`);
    const list = value as readonly Value[];
    if (key >= list.length)
      throw new RangeError(`${walked} has ${list.length} values, so no [${key}]`);
    return list[key]!;
  }
  if (!isRecord(value) || !Object.hasOwn(value, key)) {
    const known = isRecord(value) ? Object.keys(value).join(', ') : 'no names';
    throw new RangeError(`${walked} has no "${key}"; it has ${known}`);
  }
  return value[key]!;
}

/** The value that a reference leads to; a RangeError says where the path breaks. */
export function valueAt(book: Pick<Book, 'examples'>, of: string, chapter: string): Value {
  const { example: id, path } = parseReference(of, chapter);
  const example = book.examples.get(id);
  if (!example) throw new RangeError(`there is no worked example "${id}"`);
  const [first, ...rest] = path;
  const given = first === 'given';
  let walked = given ? `${id}.given` : id;
  let value: Value = given ? example.given : example.values;
  for (const key of given ? rest : path) {
    value = child(value, key, walked);
    walked += typeof key === 'number' ? `[${key}]` : `.${key}`;
  }
  return value;
}
