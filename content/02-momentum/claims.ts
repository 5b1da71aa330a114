// The chapter's sentences that can be false, as properties: each is tried on seeded random cases in the ranges it states.
import { averageClaims } from './claims/average.ts';
import { ballClaims } from './claims/ball.ts';
import { formClaims } from './claims/forms.ts';
import { parabolaClaims } from './claims/parabola.ts';

export const claims = [...formClaims, ...averageClaims, ...ballClaims, ...parabolaClaims];
