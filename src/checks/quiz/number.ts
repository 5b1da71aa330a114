// Questions that are answered by a number: the typed key is the computed one, and known wrong answers are told from it and from each other.
import { isNear, sameMagnitude } from '../../schema/accept.ts';
import type { MagnitudeQuestion, NumericQuestion, WrongNumber } from '../../schema/quiz.ts';
import { compare, fullDigits, parseTyped } from '../number.ts';
import { checkMistake, close, refuseTyped, say } from './asked.ts';
import type { Asked } from './asked.ts';

export function checkNumeric(asked: Asked<NumericQuestion>): void {
  const { says, tolerance, mistakes } = asked.question;
  const value = asked.question.value();
  asked.desk.count('computed keys');
  refuseTyped(asked, ['value']);
  const fault = compare(says, value);
  if (fault) say(asked, ['says'], `the key "${says}"`, fault.computed, fault.todo);
  const near = (answer: number): boolean =>
    isNear(answer, value, tolerance.relative, tolerance.absolute);
  const typed = parseTyped(says);
  if (typed && !fault && !near(typed.value))
    say(
      asked,
      ['tolerance'],
      `the key "${says}" is accepted`,
      `the tolerance around ${fullDigits(value)} refuses it`,
      'show more digits, or widen the tolerance',
    );
  checkWrong(asked, mistakes, value, near, close);
}

/** How near to the middle between two powers of ten a value may lie, in powers of ten. */
const clear = 0.05;

export function checkMagnitude(asked: Asked<MagnitudeQuestion>): void {
  const { says, mistakes } = asked.question;
  const value = asked.question.value();
  asked.desk.count('computed keys');
  refuseTyped(asked, ['value']);
  const power = Math.log10(Math.abs(value));
  const typed = parseTyped(says)?.value ?? Number.NaN;
  if (!close(typed, Math.sign(value) * 10 ** Math.round(power)))
    say(
      asked,
      ['says'],
      `the key "${says}"`,
      `the library computes ${fullDigits(value)}, of the order 10^${Math.round(power)}`,
      `write ${value < 0 ? '−' : ''}10^${Math.round(power)}, or mend what computes it`,
    );
  else if (Math.abs(Math.abs(power - Math.floor(power)) - 0.5) < clear)
    say(
      asked,
      ['value'],
      `the order of magnitude is "${says}"`,
      `${fullDigits(value)} lies as near to the next power of ten`,
      'choose numbers that decide',
    );
  const same = (a: number, b: number): boolean => a === b || sameMagnitude(a, b);
  checkWrong(asked, mistakes, value, (answer) => same(answer, value), same);
}

/** Every known wrong answer is computed, named, refused, and another than those before it. */
function checkWrong(
  asked: Asked,
  mistakes: readonly WrongNumber[],
  value: number,
  isAccepted: (answer: number) => boolean,
  isSame: (a: number, b: number) => boolean,
): void {
  for (const [i, wrong] of mistakes.entries()) {
    asked.desk.count('computed wrong answers');
    refuseTyped(asked, ['mistakes', i, 'value']);
    checkMistake(asked, ['mistakes', i], wrong.mistake, wrong.because);
    const answer = wrong.value();
    if (isAccepted(answer) || !Number.isFinite(answer))
      say(
        asked,
        ['mistakes', i],
        `"${wrong.mistake}" leads to a wrong answer`,
        `it leads to ${fullDigits(answer)}, and the key is ${fullDigits(value)}`,
        'choose numbers that tell them apart',
      );
    const twin = mistakes.slice(0, i).find((other) => isSame(other.value(), answer));
    if (twin)
      say(
        asked,
        ['mistakes', i],
        `"${wrong.mistake}" and "${twin.mistake}" are told apart`,
        `both lead to ${fullDigits(answer)}`,
        'choose other numbers, or drop one',
      );
  }
}
