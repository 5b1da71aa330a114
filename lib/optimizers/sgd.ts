// Gradient descent, with momentum and Nesterov's variant.
import { checkCount, checkStep, rateAt, refuse } from '../check.ts';
import type { Optimizer, Schedule, State } from '../types.ts';
import { ruleOptions } from './options.ts';
import { each, moved, penalty, runEnd, skip } from './vectors.ts';

export interface SgdOptions {
  lr?: number | Schedule;
  momentum?: number;
  momentumForm?: 'sum' | 'ema';
  dampening?: number;
  nesterov?: boolean;
  l2?: number;
  sparse?: boolean;
}

export interface SgdState extends State {
  readonly rule: 'sgd';
  /** The momentum buffer, n entries; absent without momentum. */
  readonly m?: Float64Array;
}

/**
 * Gradient descent: a step against the gradient, or against a decaying sum of the gradients.
 *
 * g ← g + l2·θ
 * m ← momentum·m + (1 − dampening)·g   (the first buffer is g itself)
 * m ← momentum·m + (1 − momentum)·g    (momentumForm 'ema', from 0)
 * θ ← θ − lr·m, or with nesterov θ ← θ − lr·(g + momentum·m)
 * (in the 'ema' form nesterov gives g the weight 1 − momentum; without momentum m is g)
 *
 * @param lr - learning rate, ≥ 0 or a schedule; default 0.001
 * @param momentum - decay of the buffer, in [0, 1]; default 0, which keeps no buffer
 * @param momentumForm - 'sum' adds gradients up, 'ema' averages them; default 'sum'
 * @param dampening - share of the new gradient that is left out of the sum, in [0, 1]; default 0
 * @param nesterov - look one momentum step ahead; needs momentum > 0 and dampening 0; default false
 * @param l2 - weight of the L2 penalty that is added to the gradient, ≥ 0; default 0
 * @param sparse - leave a coordinate alone whose gradient is exactly 0; default false
 * @shapes theta, g and m have n entries; lr has the unit of θ over that of the gradient
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs PyTorch: not at all. Keras: lr stands inside the buffer, which is the same while lr is
 * constant. Optax: has no dampening.
 * @source Polyak 1964; Nesterov 1983; Sutskever, Martens, Dahl and Hinton 2013
 */
export function sgd({
  lr = 1e-3,
  momentum = 0,
  momentumForm = 'sum',
  dampening = 0,
  nesterov = false,
  l2 = 0,
  sparse = false,
  ...unknown
}: SgdOptions = {}): Optimizer<SgdState, Required<SgdOptions>> {
  const given = { lr, momentum, momentumForm, dampening, nesterov, l2, sparse };
  const options = ruleOptions('sgd', given, unknown);
  if (nesterov && momentum === 0) refuse('sgd', 'momentum', '> 0 with nesterov', momentum);
  if (nesterov && dampening !== 0) refuse('sgd', 'dampening', '0 with nesterov', dampening);
  const ema = momentumForm === 'ema';
  if (ema && dampening !== 0) refuse('sgd', 'dampening', "0 with momentumForm 'ema'", dampening);
  const vectors = momentum > 0 ? ['m'] : [];
  const fresh = ema ? 1 - momentum : 1 - dampening;
  const ahead = ema ? 1 - momentum : 1;
  const penalize = penalty(l2);

  return {
    name: 'sgd',
    options,
    init(n) {
      checkCount('sgd.init', n);
      return momentum > 0 ? { rule: 'sgd', t: 0, m: new Float64Array(n) } : { rule: 'sgd', t: 0 };
    },
    step(theta, g, state) {
      checkStep('sgd', theta, g, state, vectors);
      const t = state.t + 1;
      const rate = rateAt('sgd', lr, t);
      const { momentum, nesterov } = options;
      const weight = t === 1 && !ema ? 1 : fresh; // PyTorch does not dampen the first buffer
      const { m } = state;
      const n = theta.length;
      const d = penalize(g, theta);
      state.t = t;
      for (let i = 0; i < n; i = skip(g, i)) {
        const end = sparse ? runEnd(g, i) : n;
        if (m === undefined) {
          // unrolled four- or eightfold it is no faster, in double precision, than this
          for (; i < end; i++) theta[i] = theta[i]! - rate * d[i]!;
        } else {
          for (; i < end; i++) {
            const mi = momentum * m[i]! + weight * d[i]!;
            m[i] = mi;
            theta[i] = theta[i]! - rate * (nesterov ? ahead * d[i]! + momentum * mi : mi);
          }
        }
      }
    },
    derive({ state: { t, m }, g, theta }) {
      const n = g.length;
      const gradient = penalize(g, theta);
      const buffer = m ?? gradient;
      const direction = each(n, (i) =>
        nesterov ? ahead * gradient[i]! + momentum * buffer[i]! : buffer[i]!,
      );
      return { rate: each(n, () => rateAt('sgd', lr, t)), direction: moved(direction, g, sparse) };
    },
  };
}
