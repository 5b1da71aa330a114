// The known answers to a question as its fold shows them: the right one, and each wrong one with its mistake and how the page recognises it.
import type { Option, Question } from '#schema/quiz.ts';
import { quiz } from '../../strings.ts';
import { keyOf } from './key.ts';
import { keysBefore } from './order.ts';
import { numberText } from './plain.ts';

export interface Wrong {
  text: string;
  mistake: string | undefined;
  because: string;
  /** What the page knows it by: the key of an option, a value, or two steps. */
  option?: string;
  value?: number;
  before?: string;
}

/** The right answer, in one line or several. */
export function rightTexts(question: Question): string[] {
  switch (question.type) {
    case 'numeric':
    case 'magnitude':
      return [[question.says, question.unit].filter(Boolean).join(' ')];
    case 'order':
      return [quiz.rightOrder, ...question.steps.map(({ text }, i) => `${i + 1}\\. ${text}`)];
    case 'two-tier':
      return keyed([...question.options, ...question.reason.options]);
    default:
      return keyed(question.options);
  }
}

const keyed = (options: readonly Option[]): string[] =>
  options.filter(({ correct }) => correct).map(({ text }) => text);

export function wrongAnswers(question: Question): Wrong[] {
  switch (question.type) {
    case 'numeric':
    case 'magnitude':
      return question.mistakes.map(({ mistake, value, because }) => {
        const got = value();
        return { text: numberText(got), mistake, because, value: got };
      });
    case 'order':
      return question.mistakes.map(({ mistake, before, because }) => ({
        text: quiz.before(
          ...(before.map((name) => question.steps.find((it) => it.name === name)!.text) as [
            string,
            string,
          ]),
        ),
        mistake,
        because,
        before: keysBefore(question, before),
      }));
    case 'two-tier':
      return [...question.options, ...question.reason.options].flatMap(wrongOption);
    default:
      return question.options.flatMap(wrongOption);
  }
}

const wrongOption = ({ text, correct, mistake, because = '' }: Option): Wrong[] =>
  correct ? [] : [{ text, mistake, because, option: keyOf(text) }];
