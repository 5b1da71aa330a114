// Named mistakes that nobody is ever told: no question, exercise or judge names them.
import type { Loaded } from './load.ts';
import type { Desk } from './problem.ts';
import { placeAt } from './source.ts';

const isTable = (file: string): boolean => /^content\/mistakes(?:\.ts$|\/)/.test(file);

export function checkMistakesUsed({ sources, book, broken }: Loaded, desk: Desk): void {
  // A judge names its mistakes in code, so any string of the book counts as a use.
  const texts = [...sources.values()].filter(({ file }) => !isTable(file)).map(({ text }) => text);
  for (const id of Object.keys(book.mistakes)) {
    desk.count('named mistakes');
    if (broken.size > 0 || texts.some((text) => text.includes(`'${id}'`))) continue;
    for (const source of sources.values()) {
      const at = isTable(source.file)
        ? new RegExp(`^\\s*'?${id}'?: \\{`, 'm').exec(source.text)
        : undefined;
      if (!at) continue;
      desk.problem(
        'orphan',
        placeAt(source, at.index + at[0].search(/\S/)),
        `mistake "${id}"`,
        'no question and no exercise names it',
        'use it, or drop it',
      );
    }
  }
}
