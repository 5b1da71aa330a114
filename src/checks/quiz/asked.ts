// What the checks of questions share: where a part of a question stands, and what every wrong answer must have.
import type { Question } from '../../schema/quiz.ts';
import { find, placeOfId } from '../find.ts';
import type { Loaded } from '../load.ts';
import type { Desk } from '../problem.ts';
import { isTypedNumber, written } from '../typescript.ts';

/** One question with what is needed to speak about it. */
export interface Asked<Q extends Question = Question> {
  name: string;
  question: Q;
  loaded: Loaded;
  desk: Desk;
}

export type Path = (string | number)[];

export function say(
  { loaded, name, desk }: Asked,
  path: Path,
  claimed: string,
  computed: string,
  todo: string,
): void {
  desk.problem('quiz', placeOfId(loaded, 'quiz', name, ...path), claimed, computed, todo);
}

/** A number that nothing computes proves nothing. */
export function refuseTyped(asked: Asked, path: Path): void {
  const found = find(asked.loaded, 'quiz', asked.name);
  if (found && isTypedNumber(written(found.object, ...path)))
    say(
      asked,
      path,
      `the value of ${path.join('.')} is computed`,
      'it is typed by hand',
      'compute it with the library',
    );
}

export function checkMistake(
  asked: Asked,
  path: Path,
  mistake: string | undefined,
  because: string | undefined,
): void {
  if (mistake === undefined)
    say(
      asked,
      path,
      'a wrong answer',
      'no mistake is named that leads to it',
      'say mistake: an id of content/mistakes.ts',
    );
  else if (!Object.hasOwn(asked.loaded.book.mistakes, mistake))
    say(
      asked,
      [...path, 'mistake'],
      `mistake "${mistake}"`,
      'content/mistakes.ts has no such id',
      'mend the id, or add the mistake',
    );
  if (!because?.trim())
    say(asked, path, 'a wrong answer', 'nothing is said to who gives it', 'say because');
}

/** Equal but for rounding. */
export const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
