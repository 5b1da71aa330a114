// Predict, then run: the program that a question runs prints the question's key as its last line.
import type { CellResult } from '../../sandbox/cell.ts';
import type { Question } from '../../schema/quiz.ts';
import type { Loaded } from '../load.ts';
import { messageOf } from '../problem.ts';
import type { Desk } from '../problem.ts';
import { close, say } from './asked.ts';

/** `<chapter>/<id>` of the program that a question runs. */
export function programOf(name: string, question: Question): string | undefined {
  return 'runs' in question ? `${name.split('/')[0]!}/${question.runs}` : undefined;
}

/** Programs that questions run. */
export const programsOf = ({ book }: Loaded): Set<string> =>
  new Set(
    Array.from(book.questions, ([name, question]) => programOf(name, question)).filter(
      (it) => it !== undefined,
    ),
  );

/** What the program is to print: the computed key, else the text of the keyed option. */
function keyOf(question: Question): number | string | undefined {
  if ('value' in question) return question.value();
  return 'options' in question
    ? question.options.find(({ correct }) => correct)?.text.replaceAll('$', '')
    : undefined;
}

export function checkPredicted(
  loaded: Loaded,
  cells: Readonly<Record<string, CellResult>>,
  desk: Desk,
): void {
  for (const [name, question] of loaded.book.questions) {
    const program = programOf(name, question);
    if (program === undefined) continue;
    const asked = { name, question, loaded, desk };
    desk.count('predictions');
    const result = cells[program];
    if (!result) {
      say(
        asked,
        ['runs'],
        `the program "${program}"`,
        'there is no such file in cells/',
        'mend the id, or write the program',
      );
      continue;
    }
    try {
      const key = keyOf(question);
      const printed = result.logs.at(-1)?.values.at(-1);
      const says = typeof printed === 'number' && typeof key === 'number' && close(printed, key);
      if (!says && printed !== key)
        say(
          asked,
          ['runs'],
          `the last line of "${program}" is the key`,
          `it prints ${printed === undefined ? 'nothing' : JSON.stringify(printed)}, and the key is ${String(key)}`,
          'let it print the key, or mend the key',
        );
    } catch (error) {
      say(asked, [], `question "${name}"`, messageOf(error), 'mend what computes it');
    }
  }
}
