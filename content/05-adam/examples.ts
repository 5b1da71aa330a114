// The chapter's worked examples: every number of its text is one of theirs.
import { ablation } from './examples/ablation.ts';
import { agreementExamples } from './examples/agreement.ts';
import { inMillionths } from './examples/by-framework.ts';
import { correctionExamples } from './examples/correction.ts';
import { epsExamples } from './examples/eps.ts';
import { goalExamples } from './examples/goals.ts';
import { longestExamples } from './examples/longest.ts';
import { memoryExamples } from './examples/memory.ts';
import { rareExamples } from './examples/rare.ts';
import { settlingExamples } from './examples/settling.ts';
import { tenXSquared } from './examples/ten-x-squared.ts';

export const examples = [
  tenXSquared,
  inMillionths,
  ...correctionExamples,
  ...agreementExamples,
  ...rareExamples,
  ...longestExamples,
  ...goalExamples,
  ...memoryExamples,
  ...epsExamples,
  ...settlingExamples,
  ablation,
];
