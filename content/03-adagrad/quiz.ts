// The chapter's questions, in the order of the text.
import { fateQuestions } from './quiz/fate.ts';
import { limitQuestions } from './quiz/limits.ts';
import { orderQuestions } from './quiz/order.ts';
import { ruleQuestions } from './quiz/rule.ts';
import { scaleQuestions } from './quiz/scale.ts';
import { unitQuestions } from './quiz/units.ts';

export const questions = [
  ...ruleQuestions,
  ...orderQuestions,
  ...scaleQuestions,
  ...unitQuestions,
  ...fateQuestions,
  ...limitQuestions,
];
