// Ids that readers' progress and links hang on stay: one that was released and is gone says what replaced it.
import type { Loaded } from './load.ts';
import { componentsOf } from './mdx.ts';
import type { Desk } from './problem.ts';
import { placeOf } from './source.ts';

const list = 'content/ids.txt';
const removed = 'content/removed-ids.ts';

/** Every id of the book that is stored or linked to: `question adagrad/first-step`. */
export function idsOf({ book, chapters }: Loaded): string[] {
  const of = (kind: string, ids: Iterable<string>): string[] =>
    Array.from(ids, (id) => `${kind} ${id}`);
  const equations = chapters.flatMap(({ tree, chapter }) =>
    componentsOf(tree).flatMap(({ name, attributes }) =>
      name === 'Equation' ? [`${chapter}/${String(attributes['id'])}`] : [],
    ),
  );
  return [
    ...of('exercise', book.exercises.keys()),
    ...of('question', book.questions.keys()),
    ...of('cell', book.cells.keys()),
    ...of('claim', book.claims.keys()),
    ...of('equation', equations),
  ].sort();
}

/** `npm run ids` keeps the list: what stands in it was released. */
export function checkIds(loaded: Loaded, desk: Desk): void {
  const source = loaded.sources.get(list);
  const released = (source?.text ?? '').split('\n').filter((line) => line.trim() !== '');
  const now = new Set(idsOf(loaded));
  const replaced = loaded.tables.removedIds;
  for (const line of released) {
    desk.count('released ids');
    if (now.has(line) || Object.hasOwn(replaced, line)) continue;
    if (loaded.broken.has(line.split(/[ /]/)[1]!)) continue;
    desk.problem(
      'id',
      placeOf(source!, line),
      `"${line}" was released`,
      'the book has it no more, and nothing says what replaced it',
      `bring it back, or list it in ${removed} with the id that replaced it`,
    );
  }
  for (const [id, by] of Object.entries(replaced)) {
    const at = placeOf(loaded.sources.get(removed) ?? { file: removed, text: '' }, id);
    if (now.has(id))
      desk.problem('id', at, `"${id}" is gone`, 'the book has it', 'drop it from the list');
    else if (by !== '' && !now.has(by))
      desk.problem(
        'id',
        at,
        `"${id}" was replaced by "${by}"`,
        'the book has no such id',
        'mend the id, or leave it empty if nothing replaced it',
      );
  }
}
