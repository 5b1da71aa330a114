// The chapter's worked examples: every number of its text is one of theirs.
import { batchExamples } from './examples/batches.ts';
import { clippingExamples } from './examples/clipping.ts';
import { decayExamples } from './examples/decay.ts';
import { floorExamples } from './examples/floor.ts';
import { goalExamples } from './examples/goals.ts';
import { settlingExamples } from './examples/settling.ts';
import { shapeExamples } from './examples/shapes.ts';
import { warmingExamples } from './examples/warming.ts';

export const examples = [
  ...settlingExamples,
  ...floorExamples,
  ...shapeExamples,
  ...decayExamples,
  ...warmingExamples,
  ...clippingExamples,
  ...batchExamples,
  ...goalExamples,
];
