// The chapter's questions, in the order of the text.
import { edgeQuestions } from './quiz/edges.ts';
import { memoryQuestions } from './quiz/memory.ts';
import { settleQuestions } from './quiz/settle.ts';
import { signQuestions } from './quiz/signs.ts';

export const questions = [
  ...signQuestions,
  ...memoryQuestions,
  ...settleQuestions,
  ...edgeQuestions,
];
