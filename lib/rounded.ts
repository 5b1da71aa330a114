// An optimizer whose parameters, state and gradients live in fewer bits.
import { checkOptions, number, oneOf, refuse, type Check } from './check.ts';
import { roundVector, type FormatName } from './precision.ts';
import { random, type Random } from './random.ts';
import type { Optimizer, State, Taken, Vector } from './types.ts';

export interface PrecisionOptions {
  parameters?: FormatName;
  state?: FormatName;
  gradient?: FormatName;
  lossScale?: number;
  rounding?: 'nearest' | 'random';
  seed?: number;
  master?: boolean;
}

/** The state of the wrapped rule, and the exact parameters where a master copy is kept. */
export type RoundedState<S extends State> = S & { readonly master?: Vector };

const name = oneOf('float64', 'float32', 'float16', 'bfloat16');
const ALLOWED: Readonly<Record<string, Check>> = {
  parameters: name,
  state: name,
  gradient: name,
  lossScale: number('a finite number > 0', (x) => x > 0),
  rounding: oneOf('nearest', 'random'),
  seed: number('a whole number', Number.isSafeInteger),
  master: oneOf(true, false),
};

/**
 * Lets an optimizer run in fewer bits: what it stores between two steps is rounded.
 *
 * g ← round(g·lossScale)/lossScale
 * θ ← one step of the optimizer, in float64
 * state ← round(state), θ ← round(θ)
 * (master: the step is made on an exact copy of θ, and θ is its rounding)
 *
 * @param optimizer - the rule that makes the step
 * @param parameters - format of θ: 'float64' | 'float32' | 'float16' | 'bfloat16'; default 'float64'
 * @param state - format of the state's vectors; default 'float64'
 * @param gradient - format in which the gradient arrives; default 'float64'
 * @param lossScale - what the loss is multiplied by before its gradient is rounded, > 0; default 1
 * @param rounding - of θ and state, 'nearest' (ties to even) or 'random' (right on average); default 'nearest'
 * @param seed - of the random rounding, a whole number; a step's draws depend on it and on t alone; default 0
 * @param master - keep θ exactly in the state, taken from theta at the first step; default false
 * @shapes theta, g and the master copy have n entries, in the units of the optimizer
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs Hardware rounds after every operation, this after every step: eps and the
 * betas are not rounded unless you hand them in rounded. The first rounding is made by the first step.
 * @source Micikevicius et al. 2018 (master copy, loss scale); Zamirai et al. 2020 (bfloat16 alone)
 */
export function inPrecision<S extends State, O extends object>(
  optimizer: Optimizer<S, O>,
  {
    parameters = 'float64',
    state: stateFormat = 'float64',
    gradient = 'float64',
    lossScale = 1,
    rounding = 'nearest',
    seed = 0,
    master = false,
    ...unknown
  }: PrecisionOptions = {},
): Optimizer<RoundedState<S>, O & Required<PrecisionOptions>> {
  const given = { parameters, state: stateFormat, gradient, lossScale, rounding, seed, master };
  checkOptions('inPrecision', given, unknown, ALLOWED);
  const source = random(seed);
  let keys: readonly string[] | undefined; // what the optimizer itself keeps: a wrapper's vectors stay exact
  let received = new Float64Array(0); // the rounded gradient: the caller's stays as it is

  const receive = (g: Vector): Vector => {
    if (gradient === 'float64') return g;
    if (received.length !== g.length) received = new Float64Array(g.length);
    for (let i = 0; i < g.length; i++) received[i] = g[i]! * lossScale;
    roundVector(received, gradient);
    for (let i = 0; i < g.length; i++) received[i] = received[i]! / lossScale;
    return received;
  };

  return {
    name: optimizer.name,
    options: Object.freeze({ ...optimizer.options, ...given }),
    init(n) {
      const state = optimizer.init(n);
      return master ? { ...state, master: new Float64Array(n) } : state;
    },
    step(theta, g, state) {
      const exact = master ? state.master : undefined; // a state.master may be another wrapper's
      if (master && exact?.length !== theta.length)
        refuse('inPrecision.step', 'state.master.length', `${theta.length}`, exact?.length);
      if (exact === undefined) optimizer.step(theta, receive(g), state);
      else {
        if (state.t === 0) exact.set(theta);
        optimizer.step(exact, receive(g), state);
        theta.set(exact);
      }
      const draws = rounding === 'random' ? source.split(state.t) : undefined;
      keys ??= Object.keys(optimizer.init(theta.length));
      for (const key of keys) roundTree((state as Tree)[key], stateFormat, draws);
      roundVector(theta, parameters, draws);
    },
    ...(optimizer.derive && {
      derive(taken: Taken<RoundedState<S>>) {
        const g = receive(taken.g).slice();
        const { t, master: exact } = taken.before;
        return optimizer.derive!({ ...taken, g, theta: master && t > 0 ? exact! : taken.theta });
      },
    }),
  };
}

type Tree = Record<string, unknown>;

/** Rounds every vector of a state in place, however deep. */
function roundTree(value: unknown, to: FormatName, draws: Random | undefined): void {
  if (value instanceof Float64Array) roundVector(value, to, draws);
  else if (typeof value === 'object' && value !== null)
    for (const key in value) roundTree((value as Tree)[key], to, draws);
}
