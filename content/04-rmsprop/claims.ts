// The chapter's sentences that can be false, as properties: each is tried on seeded random cases in the ranges it states.
import { optionClaims } from './claims/options.ts';
import { relativeClaims } from './claims/relatives.ts';
import { ruleClaims } from './claims/rule.ts';
import { settleClaims } from './claims/settle.ts';
import { signClaims } from './claims/signs.ts';

export const claims = [
  ...optionClaims,
  ...signClaims,
  ...ruleClaims,
  ...settleClaims,
  ...relativeClaims,
];
