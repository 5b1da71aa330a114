// Live cells run to their end, in the order of their chapter; what they print is kept for the page.
import { runCell } from '../sandbox/cell.ts';
import type { CellResult } from '../sandbox/cell.ts';
import { run } from '../sandbox/node.ts';
import { cached } from './cache.ts';
import { fileOf } from './load.ts';
import type { Loaded, Text } from './load.ts';
import { componentsOf } from './mdx.ts';
import { namedBy } from './orphans.ts';
import type { Desk, Place } from './problem.ts';
import { programsOf } from './quiz/predicted.ts';

/** Names of a chapter's cells in the order in which the reader meets them. */
const cellsIn = ({ tree, chapter }: Text): string[] =>
  componentsOf(tree).flatMap((use) => (use.name === 'Cell' ? [namedBy(use, chapter)] : []));

function placeIn(loaded: Loaded, name: string, error: NonNullable<CellResult['error']>): Place {
  const [chapter = '', id = ''] = name.split('/');
  const file = fileOf(loaded, chapter, `/cells/${id}.ts`);
  return { file: file ?? 'content/', line: error.line ?? 1, column: error.column ?? 1 };
}

/** `<chapter>/<id>` → what the cell printed and showed. */
export async function checkCells(loaded: Loaded, desk: Desk): Promise<Record<string, CellResult>> {
  const results: Record<string, CellResult> = {};
  for (const text of loaded.chapters) {
    const earlier: string[] = [];
    for (const name of cellsIn(text)) {
      const program = loaded.book.cells.get(name);
      if (program === undefined) continue;
      results[name] = await runOne(loaded, desk, name, program, earlier);
      earlier.push(program);
    }
  }
  // Programs of questions stand alone: a reader may come to them before any cell.
  for (const name of programsOf(loaded)) {
    const program = loaded.book.cells.get(name);
    if (program !== undefined) results[name] = await runOne(loaded, desk, name, program, []);
  }
  return results;
}

async function runOne(
  loaded: Loaded,
  desk: Desk,
  name: string,
  program: string,
  earlier: readonly string[],
): Promise<CellResult> {
  desk.count('cells');
  const result = await cached([name, program, ...earlier], desk, () =>
    runCell(program, run, { earlier }),
  );
  if (result.error)
    desk.problem(
      'cell',
      placeIn(loaded, name, result.error),
      `the cell "${name}" runs`,
      [result.error.title, result.error.detail].filter(Boolean).join(' '),
      'mend the cell, or the library',
    );
  return result;
}
