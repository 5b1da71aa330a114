// Averages of iterates: beside an optimizer, or in its heart (schedule-free).
import {
  checkCount,
  checkOptions,
  checkStep,
  count,
  number,
  oneOf,
  rateAt,
  refuse,
} from './check.ts';
import type { Check } from './check.ts';
import type { Optimizer, Schedule, State, Vector } from './types.ts';

const share = number('a number in [0, 1)', (x) => x >= 0 && x < 1);
const ALLOWED: Readonly<Record<string, Check>> = {
  average: oneOf('ema', 'mean'),
  decay: share,
  from: count,
  beta: number('a number in [0, 1]', (x) => x >= 0 && x <= 1),
  decayAtY: number('a finite number ≥ 0', (x) => x >= 0),
};

export interface AveragedOptions {
  average?: 'ema' | 'mean';
  decay?: number;
  from?: number;
}

/** The state of the rule, and the average of its iterates, n entries. */
export type AveragedState<S extends State> = S & { readonly average: Vector };

/**
 * Keeps an average of an optimizer's iterates beside it; the steps are those of the optimizer.
 *
 * θ ← one step of the optimizer
 * a ← θ                                     for t ≤ from
 * a ← decay·a + (1 − decay)·θ           after ('ema')
 * a ← a + (θ − a)/(t − from + 1)         after ('mean': of all θ since step `from`)
 *
 * @param optimizer - the rule that makes the steps
 * @param average - 'ema' forgets, 'mean' does not; default 'ema'
 * @param decay - of the 'ema', in [0, 1): about the last 1/(1 − decay) iterates count; default 0.999
 * @param from - the step whose θ is the first in the average, ≥ 1; default 1
 * @shapes the average, `state.average`, has n entries and the unit of θ
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs PyTorch: AveragedModel does the same. Others start the 'ema' at the θ before the first step.
 * @source Polyak and Juditsky 1992 (mean); Tarvainen and Valpola 2017 (ema of a network)
 */
export function averaged<S extends State, O extends object>(
  optimizer: Optimizer<S, O>,
  { average = 'ema', decay = 0.999, from = 1, ...unknown }: AveragedOptions = {},
): Optimizer<AveragedState<S>, O & Required<AveragedOptions>> {
  const given = { average, decay, from };
  checkOptions('averaged', given, unknown, ALLOWED);
  return {
    ...optimizer,
    options: Object.freeze({ ...optimizer.options, ...given }),
    init: (n) => ({ ...optimizer.init(n), average: new Float64Array(n) }),
    step(theta, g, state) {
      const a = (state as { average?: Vector }).average;
      if (a?.length !== theta.length)
        refuse('averaged.step', 'state.average.length', `${theta.length}`, a?.length);
      optimizer.step(theta, g, state);
      const { t } = state;
      if (t <= from) {
        a.set(theta);
        return;
      }
      const weight = average === 'ema' ? 1 - decay : 1 / (t - from + 1);
      for (let i = 0; i < a.length; i++) a[i] = a[i]! + weight * (theta[i]! - a[i]!);
    },
  };
}

export interface ScheduleFreeOptions {
  beta?: number;
  decayAtY?: number;
}

export interface ScheduleFreeState<S extends State> extends State {
  readonly rule: 'scheduleFree';
  /** The state of the rule that steps z. */
  readonly base: S;
  /** What is stepped, n entries; and the average that is to be used in the end, n entries. */
  readonly z: Vector;
  readonly x: Vector;
  /** The largest rate so far, and the sum of the squares of it. */
  lrMax: number;
  weightSum: number;
}

/**
 * Schedule-free: the optimizer steps z, x is the average of the z, and the gradient is taken in between, at y = θ.
 *
 * z ← one step of the optimizer from z with the gradient at y;  z ← z − lr·decayAtY·y
 * c = lrMax²/Σ lrMax²   (1/t while lr is constant)
 * x ← (1 − c)·x + c·z
 * y ← beta·x + (1 − beta)·z
 *
 * @param optimizer - the rule that steps z: sgd({ lr }), or adam({ lr, beta1: 0 }) for schedule-free Adam
 * @param beta - share of the average in y, 0 … 1: 0 is averaging alone, 1 takes gradients at the average;
 * default 0.9
 * @param decayAtY - weight decay, of y and not of z, ≥ 0; default 0
 * @shapes theta is y; the answer is `state.x`; z and x have n entries and begin at the first theta
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs The paper: c = 1/(t + 1), so the start counts as one iterate. The authors' program: not at all
 * (its warmup is our lr: warmup(…), its weight_decay our decayAtY).
 * @source Defazio et al. 2024
 */
export function scheduleFree<S extends State, O extends { lr: number | Schedule }>(
  optimizer: Optimizer<S, O>,
  { beta = 0.9, decayAtY = 0, ...unknown }: ScheduleFreeOptions = {},
): Optimizer<ScheduleFreeState<S>, O & Required<ScheduleFreeOptions>> {
  const given = { beta, decayAtY };
  checkOptions('scheduleFree', given, unknown, ALLOWED);
  const { lr } = optimizer.options;
  return {
    name: 'scheduleFree',
    options: Object.freeze({ ...optimizer.options, ...given }),
    init(n) {
      const [z, x] = [new Float64Array(checkCount('scheduleFree.init', n)), new Float64Array(n)];
      const base = optimizer.init(n);
      return { rule: 'scheduleFree', t: 0, base, z, x, lrMax: 0, weightSum: 0 };
    },
    step(theta, g, state) {
      checkStep('scheduleFree', theta, g, state, ['z', 'x']);
      const { z, x, base } = state;
      const rate = rateAt('scheduleFree', lr, state.t + 1);
      if (state.t === 0) {
        z.set(theta);
        x.set(theta);
      }
      optimizer.step(z, g, base);
      state.t += 1;
      state.lrMax = Math.max(state.lrMax, rate);
      state.weightSum += state.lrMax ** 2;
      const c = state.weightSum === 0 ? 0 : state.lrMax ** 2 / state.weightSum;
      for (let i = 0; i < theta.length; i++) {
        const zi = z[i]! - rate * decayAtY * theta[i]!;
        const xi = (1 - c) * x[i]! + c * zi;
        z[i] = zi;
        x[i] = xi;
        theta[i] = beta * xi + (1 - beta) * zi;
      }
    },
  };
}
