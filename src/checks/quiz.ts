// Questions: the typed key is the computed one, exactly the keyed options are right, every wrong one is a named mistake.
import type { Loaded } from './load.ts';
import { messageOf } from './problem.ts';
import type { Desk } from './problem.ts';
import { say } from './quiz/asked.ts';
import type { Asked } from './quiz/asked.ts';
import { checkChoice, checkTwoTier } from './quiz/choice.ts';
import { checkMagnitude, checkNumeric } from './quiz/number.ts';
import { checkOrder } from './quiz/order.ts';
import { checkUnitQuestion } from './quiz/unit.ts';

export function checkQuizzes(loaded: Loaded, desk: Desk): void {
  for (const [name, question] of loaded.book.questions) {
    desk.count('questions');
    const asked = { name, question, loaded, desk };
    try {
      checkQuestion(asked);
    } catch (error) {
      say(
        asked,
        [],
        `question "${name}"`,
        `it throws ${messageOf(error)}`,
        'mend what computes it',
      );
    }
  }
}

function checkQuestion({ question, ...rest }: Asked): void {
  switch (question.type) {
    case 'numeric':
      checkNumeric({ ...rest, question });
      break;
    case 'magnitude':
      checkMagnitude({ ...rest, question });
      break;
    case 'unit':
      checkUnitQuestion({ ...rest, question });
      break;
    case 'two-tier':
      checkTwoTier({ ...rest, question });
      break;
    case 'order':
      checkOrder({ ...rest, question });
      break;
    default:
      checkChoice({ ...rest, question });
  }
}
