// AdaBelief: Adam that divides by how far gradients stray from their average.
import { checkCount, checkStep, rateAt } from '../check.ts';
import type { Optimizer, Schedule, State } from '../types.ts';
import { correcting, correctionOf, ruleOptions, type Correction } from './options.ts';
import { each, moved, penalty, runEnd, skip } from './vectors.ts';

export interface AdabeliefOptions {
  lr?: number | Schedule;
  beta1?: number;
  beta2?: number;
  eps?: number;
  l2?: number;
  biasCorrection?: boolean | Correction;
  sparse?: boolean;
}

export interface AdabeliefState extends State {
  readonly rule: 'adabelief';
  /** The first moment: the decaying average of gradients, n entries. */
  readonly m: Float64Array;
  /** The decaying average of the squared surprise g − m, n entries. */
  readonly s: Float64Array;
}

const VECTORS = ['m', 's'] as const;

/**
 * AdaBelief: long steps where the gradient is as expected, short ones where it surprises.
 *
 * g ← g + l2·θ
 * m ← beta1·m + (1 − beta1)·g
 * s ← beta2·s + (1 − beta2)·(g − m)² + eps
 * m̂ = m/(1 − beta1ᵗ),  ŝ = s/(1 − beta2ᵗ)
 * θ ← θ − lr · m̂/(√ŝ + eps)
 *
 * @param lr - learning rate, ≥ 0 or a schedule; default 0.001
 * @param beta1 - decay of the first moment, in [0, 1); default 0.9
 * @param beta2 - decay of the squared surprise, in [0, 1); default 0.999
 * @param eps - added to s at every step and to its root, ≥ 0; default 1e-16
 * @param l2 - weight of the L2 penalty that is added to the gradient, ≥ 0; default 0
 * @param biasCorrection - which moments are corrected for their start at 0: 'both', 'm', 'v' or 'none',
 * true for both and false for none; default 'both'
 * @param sparse - leave a coordinate alone whose gradient is exactly 0; default false
 * @shapes theta, g, m and s have n entries; lr has the unit of θ; eps is added to the gradient's square
 * and to its size alike, so it has none of its own
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs Optax: not at all. Paper: eps 1e-8. PyTorch and Keras have no AdaBelief.
 * @source Zhuang et al. 2020
 */
export function adabelief({
  lr = 1e-3,
  beta1 = 0.9,
  beta2 = 0.999,
  eps = 1e-16,
  l2 = 0,
  biasCorrection = 'both',
  sparse = false,
  ...unknown
}: AdabeliefOptions = {}): Optimizer<AdabeliefState, Required<AdabeliefOptions>> {
  const corrects = correctionOf(biasCorrection);
  const given = { lr, beta1, beta2, eps, l2, biasCorrection: corrects, sparse };
  const options = ruleOptions('adabelief', given, unknown);
  const [m1, s1] = correcting(corrects, beta1, beta2);
  const penalize = penalty(l2);

  return {
    name: 'adabelief',
    options,
    init(n) {
      checkCount('adabelief.init', n);
      return { rule: 'adabelief', t: 0, m: new Float64Array(n), s: new Float64Array(n) };
    },
    step(theta, g, state) {
      checkStep('adabelief', theta, g, state, VECTORS);
      const t = state.t + 1;
      const lrNow = rateAt('adabelief', lr, t);
      const { beta1, beta2, eps } = options;
      // the corrections are folded into rate and eps, so that a coordinate costs one root and one division
      const root = Math.sqrt(1 - s1 ** t);
      const rate = (lrNow * root) / (1 - m1 ** t);
      const outside = eps * root;
      const { m, s } = state;
      const n = theta.length;
      const d = penalize(g, theta);
      state.t = t;
      for (let i = 0; i < n; i = skip(g, i)) {
        const end = sparse ? runEnd(g, i) : n;
        for (; i < end; i++) {
          const gi = d[i]!;
          const mi = beta1 * m[i]! + (1 - beta1) * gi;
          const surprise = gi - mi;
          const si = beta2 * s[i]! + (1 - beta2) * surprise * surprise + eps;
          theta[i] = theta[i]! - (rate * mi) / (Math.sqrt(si) + outside);
          m[i] = mi;
          s[i] = si;
        }
      }
    },
    derive({ state: { t, m, s }, g }) {
      const lrNow = rateAt('adabelief', lr, t);
      const c2 = 1 - s1 ** t;
      const mHat = m.map((mi) => mi / (1 - m1 ** t));
      const vHat = s.map((si) => si / c2);
      const rate = each(g.length, (i) => lrNow / (Math.sqrt(vHat[i]!) + eps));
      return { rate, direction: moved(mHat, g, sparse), mHat, vHat };
    },
  };
}
