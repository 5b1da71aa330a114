// The chapter's questions, in the order of the text.
import { limitQuestions } from './quiz/limits.ts';
import { ruleQuestions } from './quiz/rule.ts';
import { settlingQuestions } from './quiz/settling.ts';
import { stepQuestions } from './quiz/step.ts';

export const questions = [
  ...ruleQuestions,
  ...stepQuestions,
  ...limitQuestions,
  ...settlingQuestions,
];
