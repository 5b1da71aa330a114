// The chapter's questions, in the order of the text.
import { decayQuestions } from './quiz/decay.ts';
import { formQuestions } from './quiz/forms.ts';
import { limitQuestions } from './quiz/limits.ts';
import { groupQuestions } from './quiz/groups.ts';

export const questions = [
  ...decayQuestions,
  ...formQuestions,
  ...limitQuestions,
  ...groupQuestions,
];
