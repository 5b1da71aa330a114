// The table of optimizers: the names that figures, quizzes and the laboratory may use.
import type { Optimizer, OptimizerName } from '../types.ts';
import { adabelief } from './adabelief.ts';
import { adadelta } from './adadelta.ts';
import { adafactor } from './adafactor.ts';
import { adagrad } from './adagrad.ts';
import { adam } from './adam.ts';
import { adamax } from './adamax.ts';
import { adamw } from './adamw.ts';
import { lamb } from './lamb.ts';
import { lion } from './lion.ts';
import { kinLooks, looks, type Look } from './looks.ts';
import { muon } from './muon.ts';
import { nadam } from './nadam.ts';
import { radam } from './radam.ts';
import { rmsprop } from './rmsprop.ts';
import { rprop } from './rprop.ts';
import { sgd } from './sgd.ts';
import { signsgd } from './signsgd.ts';
import { yogi } from './yogi.ts';

/** The range of a slider for one option. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
}

/** An entry of the table: a rule under the name that the book uses for it. */
export interface CatalogEntry {
  readonly rule: OptimizerName;
  readonly label: string;
  /** Makes the optimizer; what is given overrides the defaults. A wrong option is refused by name. */
  readonly make: (options?: Readonly<Record<string, unknown>>) => Optimizer;
  /** Every option with its default. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The options that a slider may move. */
  readonly ranges: Readonly<Record<string, Range>>;
  readonly look: Look;
}

const log = (min: number, max: number): Range => ({ min, max, scale: 'log' });
const linear = (min: number, max: number): Range => ({ min, max, scale: 'linear' });
const decay = linear(0, 0.999);
const lr = log(1e-4, 1);
const eps = log(1e-10, 1);
const l2 = linear(0, 0.5);
const weightDecay = linear(0, 0.5);
const adamRanges = { lr, beta1: decay, beta2: decay, eps };

function entry<O extends object>(
  label: string,
  factory: (options: O) => Optimizer,
  ranges: Readonly<Record<string, Range>>,
  look: Look,
  preset: O = {} as O, // no option of any rule is required
): CatalogEntry {
  const { name, options } = factory(preset);
  return {
    rule: name as OptimizerName, // the factories are the rules'
    label,
    make: (given = {}) => factory({ ...preset, ...given }), // the factory checks every option itself
    defaults: { ...options },
    ranges,
    look,
  };
}

const ahead = { momentum: 0.9, nesterov: true };
const aheadRanges = { lr, momentum: linear(0.01, 0.99), l2 };

/** Name → rule, label, factory, defaults, slider ranges and look. */
export const optimizers = {
  sgd: entry('gradient descent', sgd, { lr, l2 }, looks.sgd),
  momentum: entry('momentum', sgd, { lr, momentum: linear(0, 0.99), l2 }, looks.momentum, {
    momentum: 0.9,
  }),
  nesterov: entry('Nesterov', sgd, aheadRanges, looks.nesterov, ahead),
  adagrad: entry(
    'AdaGrad',
    adagrad,
    { lr: log(1e-3, 10), eps, initialAccumulator: linear(0, 10), lrDecay: linear(0, 1), l2 },
    looks.adagrad,
  ),
  rmsprop: entry(
    'RMSprop',
    rmsprop,
    { lr, beta: decay, eps, momentum: linear(0, 0.99), l2 },
    looks.rmsprop,
  ),
  adadelta: entry(
    'Adadelta',
    adadelta,
    { lr: log(1e-3, 10), rho: decay, eps: log(1e-10, 1e-2), l2 },
    looks.adadelta,
  ),
  adam: entry('Adam', adam, { ...adamRanges, l2 }, looks.adam),
  amsgrad: entry('AMSGrad', adam, { ...adamRanges, l2 }, kinLooks.amsgrad, { amsgrad: true }),
  adamw: entry('AdamW', adamw, { ...adamRanges, weightDecay }, looks.adamw),
  adamax: entry('Adamax', adamax, { ...adamRanges, l2 }, kinLooks.adamax),
  nadam: entry('NAdam', nadam, { ...adamRanges, l2 }, kinLooks.nadam),
  radam: entry('RAdam', radam, { ...adamRanges, l2 }, kinLooks.radam),
  lamb: entry('LAMB', lamb, { ...adamRanges, weightDecay }, kinLooks.lamb),
  adafactor: entry(
    'Adafactor',
    adafactor,
    { lr, eps2: log(1e-6, 1), clipThreshold: log(0.1, 10), l2 },
    kinLooks.adafactor,
  ),
  lion: entry('Lion', lion, { lr, beta1: decay, beta2: decay, weightDecay }, looks.lion),
  muon: entry('Muon', muon, { lr, momentum: linear(0, 0.99), weightDecay }, kinLooks.muon),
  adabelief: entry(
    'AdaBelief',
    adabelief,
    { ...adamRanges, eps: log(1e-18, 1), l2 }, // its own default is 1e-16
    kinLooks.adabelief,
  ),
  yogi: entry('Yogi', yogi, { ...adamRanges, l2 }, kinLooks.yogi),
  rprop: entry('Rprop', rprop, { lr, l2 }, kinLooks.rprop),
  signsgd: entry('signSGD', signsgd, { lr, l2 }, kinLooks.signsgd),
} as const satisfies Record<string, CatalogEntry>;

/** The names of the catalogue of optimizers. */
export type CatalogName = keyof typeof optimizers;
