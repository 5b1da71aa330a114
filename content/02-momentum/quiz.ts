// The chapter's questions, in the order of the text.
import { averageQuestions } from './quiz/average.ts';
import { ballQuestions } from './quiz/ball.ts';
import { parabolaQuestions } from './quiz/parabola.ts';

export const questions = [...averageQuestions, ...ballQuestions, ...parabolaQuestions];
