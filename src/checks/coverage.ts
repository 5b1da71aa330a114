// Coverage of the sources: every item of a chapter that exists is treated at a heading that exists; the rest is counted as open.
import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { headingsOf } from './mdx.ts';
import type { Loaded } from './load.ts';
import type { Desk, Place } from './problem.ts';
import { placeAt } from './source.ts';

/** Where an id stands as a key in one of these files. */
function placeOfKey({ sources }: Loaded, files: RegExp, id: string): Place {
  for (const source of sources.values()) {
    const at = files.test(source.file)
      ? new RegExp(`['"]?${id}['"]?:`).exec(source.text)?.index
      : undefined;
    if (at !== undefined) return placeAt(source, at);
  }
  return { file: 'content/coverage.ts', line: 1, column: 1 };
}

const anchorsOf = ({ chapters }: Loaded): Map<string, Set<string>> =>
  new Map(
    chapters.map(({ chapter, tree }) => [
      chapter,
      new Set(headingsOf(tree).map((node) => slug(toString(node)))),
    ]),
  );

export function checkCoverage(loaded: Loaded, desk: Desk): void {
  const { items, coverage } = loaded.tables;
  const anchors = anchorsOf(loaded);
  for (const [id, target] of Object.entries(coverage)) {
    const at = placeOfKey(loaded, /^content\/coverage(?:\.ts$|\/)/, id);
    const [chapter = '', heading = ''] = target.split('/');
    if (!Object.hasOwn(items, id))
      desk.problem(
        'coverage',
        at,
        `item "${id}"`,
        'content/items.ts has no such item',
        'mend the id',
      );
    else if (!anchors.get(chapter)?.has(heading))
      desk.problem(
        'coverage',
        at,
        `"${id}" is treated at ${target}`,
        anchors.has(chapter) ? 'the chapter has no such heading' : 'there is no such chapter',
        'mend the chapter or its heading’s anchor',
      );
    else desk.count('items of the sources covered');
  }
  for (const [id, { says, chapter }] of Object.entries(items)) {
    if (Object.hasOwn(coverage, id)) continue;
    desk.count('items of the sources open');
    if (anchors.has(chapter))
      desk.problem(
        'coverage',
        placeOfKey(loaded, /^content\/items\.ts$/, id),
        `"${says}" belongs to ${chapter}`,
        'the chapter is there, and does not treat it',
        `treat it and add "${id}" to content/coverage/${chapter}.ts, or move it to another chapter`,
      );
  }
}
