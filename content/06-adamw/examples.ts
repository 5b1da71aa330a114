// The chapter's worked examples: every number of its text is one of theirs.
import { balanceExamples } from './examples/balance.ts';
import { formExamples } from './examples/forms.ts';
import { askedDecay } from './examples/goals.ts';
import { halfLifeExamples } from './examples/half-lives.ts';
import { limitExamples } from './examples/limits.ts';
import { stepExamples } from './examples/two-steps.ts';
import { strengthExamples } from './examples/strength.ts';
import { whoDecays } from './examples/who-decays.ts';

export const examples = [
  ...stepExamples,
  ...strengthExamples,
  ...formExamples,
  ...limitExamples,
  ...halfLifeExamples,
  ...balanceExamples,
  whoDecays,
  askedDecay,
];
