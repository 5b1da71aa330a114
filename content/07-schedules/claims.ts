// The chapter's sentences that can be false, as properties: each is tried on seeded random cases in the ranges it states.
import { clippingClaims } from './claims/clipping.ts';
import { floorClaims } from './claims/floor.ts';
import { scheduleClaims } from './claims/schedules.ts';

export const claims = [...floorClaims, ...scheduleClaims, ...clippingClaims];
