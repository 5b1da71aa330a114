// The chapter's questions, in the order of the text.
import { batchQuestions } from './quiz/batches.ts';
import { clippingQuestions } from './quiz/clipping.ts';
import { floorQuestions } from './quiz/floor.ts';
import { shapeQuestions } from './quiz/shapes.ts';
import { warmingQuestions } from './quiz/warming.ts';

export const questions = [
  ...floorQuestions,
  ...shapeQuestions,
  ...warmingQuestions,
  ...clippingQuestions,
  ...batchQuestions,
];
