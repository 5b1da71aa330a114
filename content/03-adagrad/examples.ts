// The chapter's worked examples: every number of its text is one of theirs.
import { inMillionths } from './examples/by-framework.ts';
import { conventionExamples } from './examples/conventions.ts';
import { fateExamples } from './examples/fate.ts';
import { farFloor, livingRate } from './examples/goals.ts';
import { longRace } from './examples/long-race.ts';
import { memoryExamples } from './examples/memory.ts';
import { rareTarget, rareWord } from './examples/rare-word.ts';
import { scaleExamples } from './examples/scale.ts';
import { tenXSquared } from './examples/ten-x-squared.ts';
import { turnedValley } from './examples/turned-valley.ts';
import { oneRate, twoFalls } from './examples/one-rate.ts';

export const examples = [
  oneRate,
  tenXSquared,
  inMillionths,
  twoFalls,
  ...scaleExamples,
  rareWord,
  rareTarget,
  ...fateExamples,
  ...memoryExamples,
  livingRate,
  longRace,
  turnedValley,
  ...conventionExamples,
  farFloor,
];
