// The chapter's questions, in the order of the text.
import { firstQuestions } from './quiz/first.ts';
import { limitQuestions } from './quiz/limits.ts';

export const questions = [...firstQuestions, ...limitQuestions];
