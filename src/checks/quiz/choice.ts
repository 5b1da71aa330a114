// Questions with options: exactly the keyed ones are right, each shows what it computes, and any two differ for who reads them.
import type { ChoiceQuestion, Option, TwoTierQuestion } from '../../schema/quiz.ts';
import { compare, fullDigits, parseTyped } from '../number.ts';
import { checkMistake, close, refuseTyped, say } from './asked.ts';
import type { Asked, Path } from './asked.ts';

/** A list of options with the path that leads to it in the question. */
interface Offered {
  options: readonly Option[];
  at: Path;
  /** The computed answer, where the options are numbers. */
  value: number | undefined;
  /** Whether exactly one is right. */
  isSingle: boolean;
}

export function checkChoice(asked: Asked<ChoiceQuestion>): void {
  const { options, type, value } = asked.question;
  if (value) refuseTyped(asked, ['value']);
  checkOptions(asked, {
    options,
    at: ['options'],
    value: value?.(),
    isSingle: type === 'single',
  });
}

export function checkTwoTier(asked: Asked<TwoTierQuestion>): void {
  const { options, value, reason } = asked.question;
  if (value) refuseTyped(asked, ['value']);
  checkOptions(asked, { options, at: ['options'], value: value?.(), isSingle: true });
  const at = ['reason', 'options'];
  checkOptions(asked, { options: reason.options, at, value: undefined, isSingle: true });
  for (const [i, option] of reason.options.entries())
    if (options.some(({ text }) => text.trim() === option.text.trim()))
      say(
        asked,
        [...at, i],
        `the reason "${option.text}"`,
        'it reads like an answer of the question',
        'say why, not what',
      );
}

function checkOptions(asked: Asked, offered: Offered): void {
  const { options, at, isSingle } = offered;
  for (const [i, option] of options.entries()) checkOption(asked, [...at, i], option, offered);
  checkKeyed(asked, options, at, isSingle);
  checkTwins(asked, options, at);
}

export function checkKeyed(
  asked: Asked,
  options: readonly Option[],
  at: Path,
  isSingle: boolean,
): void {
  const keyed = options.filter(({ correct }) => correct);
  if (isSingle ? keyed.length !== 1 : keyed.length === 0)
    say(
      asked,
      at,
      isSingle ? 'one option is right' : 'some options are right',
      `${keyed.length} are keyed`,
      'mark with correct: true what is right',
    );
  if (options.length < 2)
    say(asked, at, 'a choice', `there are ${options.length} options`, 'offer at least two');
}

function checkOption(asked: Asked, path: Path, option: Option, { value }: Offered): void {
  asked.desk.count(option.correct ? 'computed keys' : 'computed wrong answers');
  const right = isRight(option, value);
  if (right === undefined)
    say(
      asked,
      path,
      `option "${option.text}"`,
      'nothing computes whether it is right',
      'give it a value, and the question one; or holds: () => …',
    );
  else if (right !== Boolean(option.correct))
    say(
      asked,
      path,
      `option "${option.text}" is keyed as ${option.correct ? 'right' : 'wrong'}`,
      `${option.holds ? 'its predicate' : 'the library'} says it is ${right ? 'right' : 'wrong'}${value === undefined || option.holds ? '' : `: the answer is ${fullDigits(value)}`}`,
      'mend the key, or the option',
    );
  if (option.value !== undefined) checkShown(asked, path, option);
  if (!option.correct) checkMistake(asked, path, option.mistake, option.because);
}

function isRight(option: Option, value: number | undefined): boolean | undefined {
  if (option.holds) return option.holds();
  if (option.value === undefined || value === undefined) return undefined;
  return close(option.value, value);
}

/** What an option shows is what it computes. */
function checkShown(asked: Asked, path: Path, { text, says, value }: Option): void {
  refuseTyped(asked, [...path, 'value']);
  if (says === undefined) {
    say(
      asked,
      path,
      `option "${text}" has a value`,
      `it is ${fullDigits(value!)}`,
      'say it: says, with the digits that the text shows',
    );
    return;
  }
  if (!text.includes(says))
    say(
      asked,
      [...path, 'text'],
      `option "${text}" shows "${says}"`,
      'it does not stand in the text',
      'show in the text what says says',
    );
  const fault = compare(says, value!);
  if (fault) say(asked, [...path, 'says'], `option "${says}"`, fault.computed, fault.todo);
}

/** Any two options differ for who reads them: in the number shown where there is one, else in the text. */
export function checkTwins(asked: Asked, options: readonly Option[], at: Path): void {
  const shown = ({ says, text }: Option): string | number =>
    says === undefined ? text.trim() : (parseTyped(says)?.value ?? says);
  for (const [i, option] of options.entries()) {
    const twin = options
      .slice(0, i)
      .findIndex(
        (other) =>
          shown(other) === shown(option) &&
          (option.says === undefined ||
            other.text.replace(other.says ?? '', '') === option.text.replace(option.says, '')),
      );
    if (twin >= 0)
      say(
        asked,
        [...at, i],
        `option "${option.text}" is another than option ${twin + 1}`,
        'they read the same',
        'show more digits, or choose other numbers',
      );
  }
}
