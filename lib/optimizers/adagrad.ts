// AdaGrad: each coordinate's rate is divided by the root of its sum of squared gradients.
import { checkCount, checkStep, rateAt } from '../check.ts';
import type { Optimizer, Schedule, State } from '../types.ts';
import { placed, ruleOptions } from './options.ts';
import { each, moved, penalty, runEnd, skip } from './vectors.ts';

export interface AdagradOptions {
  lr?: number | Schedule;
  lrDecay?: number;
  eps?: number;
  epsPlacement?: 'outside' | 'inside';
  initialAccumulator?: number;
  l2?: number;
  sparse?: boolean;
}

export interface AdagradState extends State {
  readonly rule: 'adagrad';
  /** The sum of squared gradients, n entries. */
  readonly G: Float64Array;
}

const VECTORS = ['G'] as const;

/**
 * AdaGrad: the more gradient a coordinate has seen, the smaller its steps become.
 *
 * g ← g + l2·θ
 * G ← G + g²
 * θ ← θ − lr/(1 + (t − 1)·lrDecay) · g/(√G + eps)
 * (epsPlacement 'inside': g/√(G + eps))
 *
 * @param lr - learning rate, ≥ 0 or a schedule; default 0.01
 * @param lrDecay - decay of lr with time, ≥ 0; default 0
 * @param eps - keeps the quotient finite, ≥ 0; default 1e-10
 * @param epsPlacement - 'outside' the root or 'inside' it; default 'outside'
 * @param initialAccumulator - G before the first step, ≥ 0; default 0
 * @param l2 - weight of the L2 penalty that is added to the gradient, ≥ 0; default 0
 * @param sparse - leave a coordinate alone whose gradient is exactly 0; default false
 * @shapes theta, g and G have n entries; lr has the unit of θ, eps that of the gradient ('outside')
 * or of its square ('inside')
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs PyTorch: not at all. Keras and Optax: eps 1e-7 inside the root, G starts at 0.1.
 * Paper: a matrix root in its full form; its diagonal form is this one.
 * @source Duchi, Hazan and Singer 2011
 */
export function adagrad({
  lr = 0.01,
  lrDecay = 0,
  eps = 1e-10,
  epsPlacement = 'outside',
  initialAccumulator = 0,
  l2 = 0,
  sparse = false,
  ...unknown
}: AdagradOptions = {}): Optimizer<AdagradState, Required<AdagradOptions>> {
  const given = { lr, lrDecay, eps, epsPlacement, initialAccumulator, l2, sparse };
  const options = ruleOptions('adagrad', given, unknown);
  const place = placed(eps, epsPlacement);
  const penalize = penalty(l2);

  return {
    name: 'adagrad',
    options,
    init(n) {
      checkCount('adagrad.init', n);
      return { rule: 'adagrad', t: 0, G: new Float64Array(n).fill(initialAccumulator) };
    },
    step(theta, g, state) {
      checkStep('adagrad', theta, g, state, VECTORS);
      const t = state.t + 1;
      const rate = rateAt('adagrad', lr, t) / (1 + (t - 1) * lrDecay);
      const { inside, outside } = place;
      const { G } = state;
      const n = theta.length;
      const d = penalize(g, theta);
      state.t = t;
      for (let i = 0; i < n; i = skip(g, i)) {
        const end = sparse ? runEnd(g, i) : n;
        for (; i < end; i++) {
          const gi = d[i]!;
          const Gi = G[i]! + gi * gi;
          G[i] = Gi;
          theta[i] = theta[i]! - (rate * gi) / (Math.sqrt(Gi + inside) + outside);
        }
      }
    },
    derive({ state: { t, G }, g, theta }) {
      const lrNow = rateAt('adagrad', lr, t) / (1 + (t - 1) * lrDecay);
      const { inside, outside } = place;
      const rate = each(g.length, (i) => lrNow / (Math.sqrt(G[i]! + inside) + outside));
      return { rate, direction: moved(penalize(g, theta).slice(), g, sparse) };
    },
  };
}
