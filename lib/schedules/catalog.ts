// The table of schedules: the names that figures, quizzes and the laboratory may use.
import {
  constant,
  exponentialDecay,
  multiStepDecay,
  polynomialDecay,
  stepDecay,
  timeDecay,
} from './decays.ts';
import { oneCycle, warmRestarts, warmupStableDecay } from './phases.ts';
import { cosineDecay, linearDecay } from './warmup.ts';
import type { Range } from '../optimizers/catalog.ts';
import type { Schedule } from '../types.ts';

/** An entry of the table: a schedule for a peak rate and a number of steps. */
export interface ScheduleEntry {
  readonly label: string;
  /** Makes the schedule; what is given overrides the defaults. A wrong option is refused by name. */
  readonly make: (
    lr: number,
    steps: number,
    options?: Readonly<Record<string, unknown>>,
  ) => Schedule;
  /** The other options, as they suit a run of so many steps. */
  readonly defaults: (steps: number) => Readonly<Record<string, unknown>>;
  /** The options that a slider may move. */
  readonly ranges: (steps: number) => Readonly<Record<string, Range>>;
}

type Ranges = Readonly<Record<string, Range>>;
const linear = (min: number, max: number): Range => ({ min, max, scale: 'linear' });
const log = (min: number, max: number): Range => ({ min, max, scale: 'log' });

function entry<O extends object>(
  label: string,
  factory: (options: O) => Schedule,
  defaults: (steps: number) => Omit<O, 'lr'>,
  ranges: (steps: number) => Ranges = () => ({}),
): ScheduleEntry {
  return {
    label,
    make: (lr, steps, options = {}) =>
      factory({ lr, ...defaults(steps), ...options } as unknown as O), // the factory checks every option itself
    defaults: (steps) => ({ ...defaults(steps) }),
    ranges,
  };
}

const part = (steps: number, share: number): number => Math.max(1, Math.round(steps * share));
const rise = (steps: number): Ranges => ({
  warmup: linear(0, part(steps, 0.5)),
  from: linear(0, 1),
});
const risen = (steps: number): { steps: number; warmup: number } => ({
  steps,
  warmup: steps > 1 ? part(steps, 0.05) : 0,
});

/** Name → label, factory, defaults and slider ranges. */
export const schedules = {
  constant: entry(
    'constant',
    ({ lr }: { lr: number }) => constant(lr),
    () => ({}),
  ),
  step: entry(
    'step decay',
    stepDecay,
    (steps) => ({ every: part(steps, 1 / 3) }),
    (steps) => ({ every: linear(1, steps), factor: log(0.01, 1) }),
  ),
  multiStep: entry(
    'multi-step decay',
    multiStepDecay,
    (steps) => ({ milestones: [...new Set([part(steps, 0.5), part(steps, 0.75)])] }),
    () => ({ factor: log(0.01, 1) }),
  ),
  exponential: entry(
    'exponential decay',
    exponentialDecay,
    (steps) => ({ factor: 0.01 ** (1 / steps) }),
    () => ({ factor: linear(0.5, 1) }),
  ),
  time: entry(
    'time-based decay',
    timeDecay,
    (steps) => ({ decay: 9 / steps }),
    (steps) => ({ decay: log(0.1 / steps, 100 / steps) }),
  ),
  polynomial: entry(
    'polynomial decay',
    polynomialDecay,
    (steps) => ({ steps, power: 2 }),
    () => ({ power: log(0.25, 4) }),
  ),
  linear: entry('linear with warmup', linearDecay, risen, rise),
  cosine: entry('cosine with warmup', cosineDecay, risen, rise),
  warmupStableDecay: entry(
    'warmup-stable-decay',
    warmupStableDecay,
    (steps) => ({
      steps,
      warmup: steps > 1 ? part(steps, 0.05) : 0,
      cooldown: part(steps, 0.2),
    }),
    (steps) => ({ cooldown: linear(1, part(steps, 0.5)), ...rise(steps) }),
  ),
  warmRestarts: entry(
    'warm restarts',
    warmRestarts,
    (steps) => ({ period: part(steps, 1 / 7), growth: 2 }),
    (steps) => ({ period: linear(1, steps), growth: linear(1, 4) }),
  ),
  oneCycle: entry(
    'one cycle',
    oneCycle,
    (steps) => ({ steps, rise: Math.max(0.3, 1 / steps) }),
    (steps) => ({ rise: linear(1 / steps, 1), startDivisor: log(1, 100) }),
  ),
} as const satisfies Record<string, ScheduleEntry>;

/** The names of the catalogue of schedules. */
export type ScheduleName = keyof typeof schedules;
