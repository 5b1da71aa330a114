// Every bound number — <V of> and \val{}{} in MDX and in the texts of .ts files — says what the library computes.
import { slugOf } from '../schema/assemble.ts';
import type { Value } from '../schema/example.ts';
import { valueAt } from '../schema/path.ts';
import { isInChapter } from './load.ts';
import type { Loaded, Text } from './load.ts';
import { boundIn, boundNumbers } from './mdx.ts';
import type { Use } from './mdx.ts';
import { compare } from './number.ts';
import { messageOf } from './problem.ts';
import type { Desk, Place } from './problem.ts';
import { placeAt } from './source.ts';
import type { Source } from './source.ts';
import { stringsOf } from './strings.ts';

/** A bound number with its place and the chapter it is read in. */
export interface Bound {
  use: Use;
  at: Place;
  chapter: string;
}

const inText = ({ source, tree, chapter }: Text): Bound[] =>
  boundNumbers(tree, source).map((use) => ({ use, chapter, at: placeAt(source, use.textOffset) }));

function inModule(source: Source): Bound[] {
  const chapter = isInChapter(source.file) ? slugOf(source.file) : '';
  return stringsOf(source).flatMap(({ text, start }) =>
    boundIn(text).map((use) => ({
      use,
      chapter,
      at: placeAt(source, Math.max(start, source.text.indexOf(`{${use.text}}`, start) + 1)),
    })),
  );
}

/** All bound numbers of the book. */
export function boundsOf(loaded: Loaded): Bound[] {
  const modules = [...loaded.sources.values()].filter(
    ({ file, text }) => file.endsWith('.ts') && text.includes('val{'),
  );
  return [...[...loaded.chapters, ...loaded.tasks].flatMap(inText), ...modules.flatMap(inModule)];
}

export function checkValues(loaded: Loaded, desk: Desk): void {
  for (const bound of boundsOf(loaded)) {
    desk.count('bound numbers');
    const of = bound.use.attributes['of'];
    if (typeof of !== 'string') {
      desk.problem(
        'value',
        bound.at,
        'a bound number',
        'it is bound to nothing',
        'say of="<example id>.<path>", in TeX \\val{<example id>.<path>}{<digits>}',
      );
      continue;
    }
    if (loaded.broken.has(/^[a-z0-9-]+(?=\/)/.exec(of)?.[0] ?? bound.chapter)) continue;
    try {
      checkOne(bound, of, valueAt(loaded.book, of, bound.chapter), desk);
    } catch (error) {
      desk.problem(
        'value',
        bound.at,
        `"${of}"`,
        messageOf(error),
        'mend the reference, or the example',
      );
    }
  }
}

function checkOne({ use, at }: Bound, of: string, value: Value, desk: Desk): void {
  if (typeof value === 'object')
    throw new RangeError(`it leads to a list or a group, not to one value`);
  const typed = use.text.trim();
  if (use.attributes['digits'] !== undefined) {
    if (typed !== '')
      desk.problem(
        'value',
        at,
        `"${typed}" for ${of}`,
        'it is both typed and computed',
        'leave out the digits, or the text',
      );
    return;
  }
  const claimed = `"${typed}" for ${of}`;
  if (typeof value !== 'number') {
    if (typed !== String(value))
      desk.problem(
        'value',
        at,
        claimed,
        `the library computes ${String(value)}`,
        `write ${String(value)}`,
      );
    return;
  }
  const fault = compare(typed, value);
  if (fault) desk.problem('value', at, claimed, fault.computed, fault.todo);
}
