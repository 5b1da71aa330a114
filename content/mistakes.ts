// The shared table of mistakes: what quizzes, exercises and feedback call them, and what they teach who made one.
import type { MistakeTable } from '#schema/mistake.ts';
import { oneRateMistakes } from './mistakes/one-rate.ts';
import { momentumMistakes } from './mistakes/momentum.ts';
import { adagradMistakes } from './mistakes/adagrad.ts';
import { rmspropMistakes } from './mistakes/rmsprop.ts';
import { adamMistakes } from './mistakes/adam.ts';
import { adamwMistakes } from './mistakes/adamw.ts';
import { schedulesMistakes } from './mistakes/schedules.ts';

// One file a chapter, the chapter where a mistake is first met; an id stands in one file only (tests/content/tables.test.ts).
export const mistakes: MistakeTable = {
  ...oneRateMistakes,
  ...momentumMistakes,
  ...adagradMistakes,
  ...rmspropMistakes,
  ...adamMistakes,
  ...adamwMistakes,
  ...schedulesMistakes,
};
