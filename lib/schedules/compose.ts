// Schedules made of schedules: one after the other, and one times the other.
import { checkCount, refuse } from '../check.ts';
import { schedule } from './schedule.ts';
import type { Schedule } from '../types.ts';

/** A part of a sequence: a schedule, and for how many steps it holds. */
export interface Part {
  schedule: Schedule;
  /** A whole number ≥ 1; the last part holds for ever and needs none. */
  steps?: number;
}

/**
 * One schedule after the other, each from its own t = 1.
 *
 * η(t) = parts[k].schedule(t − steps of the parts before k)
 *
 * @param parts - at least one; all but the last say for how many steps they hold
 * @shapes a rate for a step, as its parts give it
 * @throws RangeError for parts that are not allowed, and for t other than 1, 2, 3, …
 * @differs PyTorch's SequentialLR and Optax's join_schedules name the boundaries, not the lengths.
 * @source PyTorch's SequentialLR, 2021
 */
export function sequence(parts: readonly Part[]): Schedule {
  if (parts.length === 0) refuse('sequence', 'parts.length', 'at least 1', 0);
  const last = parts.length - 1;
  parts.slice(0, last).forEach(({ steps }, k) => {
    checkCount('sequence', steps!, `parts[${k}].steps`);
  });
  return schedule('sequence', (t) => {
    let k = 0;
    let i = t;
    for (; k < last && i > parts[k]!.steps!; k++) i -= parts[k]!.steps!;
    return parts[k]!.schedule(i);
  });
}

/**
 * The product of schedules and numbers: a schedule in units of another, or a share of it.
 *
 * η(t) = a(t) · b(t) · …
 *
 * @param factors - schedules, or finite numbers
 * @shapes a rate for a step, in the product of the units of the factors
 * @throws RangeError for a factor that is neither, and for t other than 1, 2, 3, …
 * @differs PyTorch's ChainedScheduler multiplies as well, from one start.
 * @source PyTorch's ChainedScheduler, 2020
 */
export function product(...factors: readonly (Schedule | number)[]): Schedule {
  factors.forEach((factor, k) => {
    if (typeof factor !== 'function' && !Number.isFinite(factor))
      refuse('product', `factors[${k}]`, 'a schedule or a finite number', factor);
  });
  return schedule('product', (t) => {
    let rate = 1;
    for (const factor of factors) rate *= typeof factor === 'number' ? factor : factor(t);
    return rate;
  });
}
