// The chapter's worked examples: every number of its text is one of theirs.
import { batchExamples } from './examples/batches.ts';
import { edgeExamples } from './examples/edge.ts';
import { flatter } from './examples/flatter.ts';
import { frameworks } from './examples/frameworks.ts';
import { fourSteps } from './examples/four-steps.ts';
import { sourceExamples } from './examples/sources.ts';
import { twoValleys } from './examples/two-valleys.ts';
import { unitExamples } from './examples/units.ts';
import { valleyExamples } from './examples/valley.ts';

export const examples = [
  twoValleys,
  fourSteps,
  ...unitExamples,
  ...batchExamples,
  ...edgeExamples,
  ...valleyExamples,
  ...sourceExamples,
  flatter,
  frameworks,
];
