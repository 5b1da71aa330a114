// What every schedule is made with: its options checked, and its t refused unless it is 1, 2, 3, …
import { checkOptions, count, number, oneOf, refuse, type Check } from '../check.ts';
import type { Schedule } from '../types.ts';

const rate = number('a finite number ≥ 0', (x) => x >= 0);
const positive = number('a finite number > 0', (x) => x > 0);
const share = number('a number in [0, 1]', (x) => x >= 0 && x <= 1);
const countOrNone = number('a whole number ≥ 0', (x) => Number.isInteger(x) && x >= 0);
const divisor = number('a finite number ≥ 1', (x) => x >= 1);

const rising = (list: unknown): boolean =>
  Array.isArray(list) && list.every((m, i) => count.ok(m) && (i === 0 || m > list[i - 1]));

/** What each option may be. An option means the same in every schedule that has it. */
const ALLOWED: Readonly<Record<string, Check>> = {
  lr: rate,
  end: rate,
  factor: positive,
  every: count,
  milestones: { allowed: 'whole numbers ≥ 1 in rising order', ok: rising },
  decay: rate,
  power: positive,
  steps: count,
  warmup: countOrNone,
  from: share,
  cooldown: countOrNone,
  shape: oneOf('linear', 'cosine', 'root'),
  period: count,
  growth: count,
  rise: share,
  startDivisor: divisor,
  endDivisor: divisor,
  patience: countOrNone,
  threshold: rate,
  mode: oneOf('relative', 'absolute'),
  minLr: rate,
};

/** Refuses a schedule's options by name. */
export function checkSchedule(name: string, options: object, unknown: object): void {
  checkOptions(name, options, unknown, ALLOWED);
}

/** Refuses more steps in the parts than in the whole. */
export function checkParts(name: string, parts: string, sum: number, steps: number): void {
  if (sum > steps) refuse(name, parts, `at most steps = ${steps}`, sum);
}

/** A rule for t = 1, 2, 3, … that refuses every other t: PyTorch's first step, 0, is 1 here. */
export function schedule(name: string, rule: Schedule): Schedule {
  return (t) => {
    if (!Number.isInteger(t) || t < 1) refuse(name, 't', 'a whole number ≥ 1', t);
    return rule(t);
  };
}
