// Item of the source documents (its id in the audit) → where the book treats it: chapter and section. One file a chapter.
import { adagradCoverage } from './coverage/adagrad.ts';
import { adamCoverage } from './coverage/adam.ts';
import { oneRateCoverage } from './coverage/one-rate.ts';

export const coverage: Readonly<Record<string, string>> = {
  ...oneRateCoverage,
  ...adagradCoverage,
  ...adamCoverage,
};
