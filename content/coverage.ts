// Item of the source documents (its id in the audit) → where the book treats it: chapter and section. One file a chapter.
import { oneRateCoverage } from './coverage/one-rate.ts';
import { momentumCoverage } from './coverage/momentum.ts';
import { adagradCoverage } from './coverage/adagrad.ts';
import { rmspropCoverage } from './coverage/rmsprop.ts';
import { adamCoverage } from './coverage/adam.ts';
import { adamwCoverage } from './coverage/adamw.ts';
import { schedulesCoverage } from './coverage/schedules.ts';

export const coverage: Readonly<Record<string, string>> = {
  ...oneRateCoverage,
  ...momentumCoverage,
  ...adagradCoverage,
  ...rmspropCoverage,
  ...adamCoverage,
  ...adamwCoverage,
  ...schedulesCoverage,
};
