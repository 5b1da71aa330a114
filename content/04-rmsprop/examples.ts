// The chapter's worked examples: every number of its text is one of theirs.
import { inMillionths } from './examples/by-framework.ts';
import { conventionExamples } from './examples/conventions.ts';
import { goalExamples } from './examples/goals.ts';
import { memoryExamples } from './examples/memory.ts';
import { relativeExamples } from './examples/relatives.ts';
import { settleExamples } from './examples/settle.ts';
import { rpropRun, signWalk, tenBatches } from './examples/signs.ts';
import { tenXSquared } from './examples/ten-x-squared.ts';

export const examples = [
  signWalk,
  rpropRun,
  tenBatches,
  tenXSquared,
  inMillionths,
  ...memoryExamples,
  ...settleExamples,
  ...relativeExamples,
  ...conventionExamples,
  ...goalExamples,
];
