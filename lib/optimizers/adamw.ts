// AdamW: Adam whose weight decay does not pass through the moments.
import { checkCount, checkStep, rateAt } from '../check.ts';
import type { Optimizer, Schedule, State } from '../types.ts';
import {
  amsgradOf,
  correcting,
  correctionOf,
  HAT,
  placed,
  ruleOptions,
  type Correction,
} from './options.ts';
import { each, moved, runEnd, skip } from './vectors.ts';

export interface AdamwOptions {
  lr?: number | Schedule;
  beta1?: number;
  beta2?: number;
  eps?: number;
  epsPlacement?: 'outside' | 'inside' | 'hat';
  weightDecay?: number;
  amsgrad?: boolean | 'raw' | 'corrected';
  biasCorrection?: boolean | Correction;
  sparse?: boolean;
}

export interface AdamwState extends State {
  readonly rule: 'adamw';
  /** The first moment: the decaying average of gradients, n entries. */
  readonly m: Float64Array;
  /** The second moment: the decaying average of squared gradients, n entries. */
  readonly v: Float64Array;
  /** The largest v so far, n entries; there with amsgrad. */
  readonly vMax?: Float64Array;
}

/**
 * AdamW: Adam with the decay of the weights taken out of the gradient.
 *
 * θ ← (1 − lr·weightDecay)·θ
 * m ← beta1·m + (1 − beta1)·g
 * v ← beta2·v + (1 − beta2)·g²
 * m̂ = m/(1 − beta1ᵗ),  v̂ = v/(1 − beta2ᵗ)
 * θ ← θ − lr · m̂/(√v̂ + eps)
 * (epsPlacement 'inside': m̂/√(v̂ + eps); 'hat': m̂·√(1 − beta2ᵗ)/(√v + eps))
 *
 * @param lr - learning rate, ≥ 0 or a schedule; default 0.001
 * @param beta1 - decay of the first moment, in [0, 1); default 0.9
 * @param beta2 - decay of the second moment, in [0, 1); default 0.999
 * @param eps - keeps the quotient finite, ≥ 0; default 1e-8
 * @param epsPlacement - 'outside' the root, 'inside' it, or outside the root of the uncorrected v ('hat');
 * default 'outside'
 * @param weightDecay - share of θ, times lr, that each step takes away, ≥ 0; default 0.01
 * @param amsgrad - divide by the largest v so far: of the 'raw' v (also true) or of the 'corrected' one;
 * default false
 * @param biasCorrection - which moments are corrected for their start at 0: 'both', 'm', 'v' or 'none',
 * true for both and false for none; default 'both'
 * @param sparse - leave a coordinate alone whose gradient is exactly 0; default false
 * @shapes theta, g, m and v have n entries; lr has the unit of θ, eps that of the gradient, or of its
 * square 'inside'; the betas have none
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs PyTorch: not at all. Keras: the 'hat' form, eps 1e-7, weightDecay 0.004. Optax: weightDecay
 * 1e-4, subtracted together with the step. Paper: decays by λ alone, without lr, so λ is lr·weightDecay.
 * @source Loshchilov and Hutter 2019; amsgrad: Reddi, Kale and Kumar 2018
 */
export function adamw({
  lr = 1e-3,
  beta1 = 0.9,
  beta2 = 0.999,
  eps = 1e-8,
  epsPlacement = 'outside',
  weightDecay = 0.01,
  amsgrad = false,
  biasCorrection = 'both',
  sparse = false,
  ...unknown
}: AdamwOptions = {}): Optimizer<AdamwState, Required<AdamwOptions>> {
  const largest = amsgradOf(amsgrad);
  const corrects = correctionOf(biasCorrection);
  const moments = { lr, beta1, beta2, eps, epsPlacement, weightDecay };
  const given = { ...moments, amsgrad: largest, biasCorrection: corrects, sparse };
  const options = ruleOptions('adamw', given, unknown, HAT);
  const vectors = largest ? ['m', 'v', 'vMax'] : ['m', 'v'];
  const [m1, v1] = correcting(corrects, beta1, beta2);
  const place = placed(eps, epsPlacement);

  return {
    name: 'adamw',
    options,
    init(n) {
      checkCount('adamw.init', n);
      const state: AdamwState = {
        rule: 'adamw',
        t: 0,
        m: new Float64Array(n),
        v: new Float64Array(n),
      };
      return largest ? { ...state, vMax: new Float64Array(n) } : state;
    },
    step(theta, g, state) {
      checkStep('adamw', theta, g, state, vectors);
      const { beta1, beta2 } = options;
      const t = state.t + 1;
      const lrNow = rateAt('adamw', lr, t);
      const c2 = 1 - v1 ** t;
      // the corrections are folded into rate and eps, so that a coordinate costs one root and one division
      const toMax = largest === 'corrected' ? 1 / c2 : 1;
      const root = largest === 'corrected' ? 1 : Math.sqrt(c2);
      const rate = (lrNow * root) / (1 - m1 ** t);
      const inside = place.inside * root * root;
      const outside = (place.outside + place.hat / Math.sqrt(c2)) * root;
      const keep = 1 - lrNow * weightDecay;
      const { m, v, vMax } = state;
      const n = theta.length;
      state.t = t;
      for (let i = 0; i < n; i = skip(g, i)) {
        const end = sparse ? runEnd(g, i) : n;
        if (vMax === undefined) {
          for (; i < end; i++) {
            const gi = g[i]!;
            const mi = beta1 * m[i]! + (1 - beta1) * gi;
            const vi = beta2 * v[i]! + (1 - beta2) * gi * gi;
            theta[i] = keep * theta[i]! - (rate * mi) / (Math.sqrt(vi + inside) + outside);
            m[i] = mi;
            v[i] = vi;
          }
        } else {
          for (; i < end; i++) {
            const gi = g[i]!;
            const mi = beta1 * m[i]! + (1 - beta1) * gi;
            const vi = beta2 * v[i]! + (1 - beta2) * gi * gi;
            const most = Math.max(vMax[i]!, vi * toMax);
            theta[i] = keep * theta[i]! - (rate * mi) / (Math.sqrt(most + inside) + outside);
            m[i] = mi;
            v[i] = vi;
            vMax[i] = most;
          }
        }
      }
    },
    derive({ state: { t, m, v, vMax }, g }) {
      const lrNow = rateAt('adamw', lr, t);
      const c2 = 1 - v1 ** t;
      const outside = place.outside + place.hat / Math.sqrt(c2);
      const mHat = m.map((mi) => mi / (1 - m1 ** t));
      const vHat = (vMax ?? v).map((vi) => (largest === 'corrected' ? vi : vi / c2));
      const rate = each(g.length, (i) => lrNow / (Math.sqrt(vHat[i]! + place.inside) + outside));
      return { rate, direction: moved(mHat, g, sparse), mHat, vHat };
    },
  };
}
