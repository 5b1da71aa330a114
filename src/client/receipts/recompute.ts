// Computes a bound number anew, in the reader's browser, by the same worked example.
import { valueAt } from '#schema/path.ts';
import { exampleOf } from '../../book.lazy.ts';

/** `reference` with its chapter; `name` is that of the worked example. */
export async function valueNow(
  reference: string,
  name: string,
): Promise<number | string | boolean> {
  const value = valueAt({ examples: new Map([[name, await exampleOf(name)]]) }, reference, '');
  if (typeof value === 'object') throw new TypeError(`${reference} leads to no single value`);
  return value;
}
