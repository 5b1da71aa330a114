// Yogi: Adam whose second moment moves by steps that do not depend on how far it is off.
import { checkCount, checkStep, rateAt } from '../check.ts';
import type { Optimizer, Schedule, State } from '../types.ts';
import { correcting, correctionOf, HAT, placed, ruleOptions, type Correction } from './options.ts';
import { each, moved, penalty, runEnd, skip } from './vectors.ts';

export interface YogiOptions {
  lr?: number | Schedule;
  beta1?: number;
  beta2?: number;
  eps?: number;
  epsPlacement?: 'outside' | 'inside' | 'hat';
  initialAccumulator?: number;
  l2?: number;
  biasCorrection?: boolean | Correction;
  sparse?: boolean;
}

export interface YogiState extends State {
  readonly rule: 'yogi';
  /** The first moment: the decaying average of gradients, n entries. */
  readonly m: Float64Array;
  /** The second moment, which nears the squared gradients by bounded steps, n entries. */
  readonly v: Float64Array;
}

const VECTORS = ['m', 'v'] as const;

/**
 * Yogi: Adam whose second moment cannot forget a large gradient faster than new ones come in.
 *
 * g ← g + l2·θ
 * m ← beta1·m + (1 − beta1)·g,  m̂ = m/(1 − beta1ᵗ)
 * v ← v − (1 − beta2)·sign(v − g²)·g²,  v̂ = v/(1 − beta2ᵗ)
 * θ ← θ − lr · m̂/(√v̂ + eps)
 *
 * @param lr - learning rate, ≥ 0 or a schedule; default 0.01
 * @param beta1 - decay of the first moment, in [0, 1); default 0.9
 * @param beta2 - 1 minus the share of g² by which the second moment moves, in [0, 1); default 0.999
 * @param eps - keeps the quotient finite, ≥ 0; default 0.001
 * @param epsPlacement - 'outside' the root, 'inside' it, or outside the root of the uncorrected v ('hat');
 * default 'outside'
 * @param initialAccumulator - m and v before the first step, ≥ 0; default 1e-6
 * @param l2 - weight of the L2 penalty that is added to the gradient, ≥ 0; default 0
 * @param biasCorrection - which moments are corrected for their start at 0: 'both', 'm', 'v' or 'none',
 * true for both and false for none; default 'both'
 * @param sparse - leave a coordinate alone whose gradient is exactly 0; default false
 * @shapes theta, g, m and v have n entries; lr has the unit of θ, eps that of the gradient, or of its
 * square 'inside'
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs Optax: not at all, down to the first moment, which starts at initialAccumulator too. Paper: no
 * correction, m starts at 0. PyTorch and Keras have no Yogi.
 * @source Zaheer, Reddi, Sachan, Kale and Kumar 2018
 */
export function yogi({
  lr = 0.01,
  beta1 = 0.9,
  beta2 = 0.999,
  eps = 1e-3,
  epsPlacement = 'outside',
  initialAccumulator = 1e-6,
  l2 = 0,
  biasCorrection = 'both',
  sparse = false,
  ...unknown
}: YogiOptions = {}): Optimizer<YogiState, Required<YogiOptions>> {
  const corrects = correctionOf(biasCorrection);
  const moments = { lr, beta1, beta2, eps, epsPlacement, initialAccumulator, l2 };
  const given = { ...moments, biasCorrection: corrects, sparse };
  const options = ruleOptions('yogi', given, unknown, HAT);
  const [m1, v1] = correcting(corrects, beta1, beta2);
  const place = placed(eps, epsPlacement);
  const penalize = penalty(l2);

  return {
    name: 'yogi',
    options,
    init(n) {
      checkCount('yogi.init', n);
      const start = (): Float64Array => new Float64Array(n).fill(initialAccumulator);
      return { rule: 'yogi', t: 0, m: start(), v: start() };
    },
    step(theta, g, state) {
      checkStep('yogi', theta, g, state, VECTORS);
      const { beta1, beta2 } = options;
      const t = state.t + 1;
      const lrNow = rateAt('yogi', lr, t);
      const c2 = 1 - v1 ** t;
      // the corrections are folded into rate and eps, so that a coordinate costs one root and one division
      const root = Math.sqrt(c2);
      const rate = (lrNow * root) / (1 - m1 ** t);
      const inside = place.inside * c2;
      const outside = place.outside * root + place.hat;
      const { m, v } = state;
      const n = theta.length;
      const d = penalize(g, theta);
      state.t = t;
      for (let i = 0; i < n; i = skip(g, i)) {
        const end = sparse ? runEnd(g, i) : n;
        for (; i < end; i++) {
          const gi = d[i]!;
          const square = gi * gi;
          const mi = beta1 * m[i]! + (1 - beta1) * gi;
          const vi = v[i]! - (1 - beta2) * Math.sign(v[i]! - square) * square;
          theta[i] = theta[i]! - (rate * mi) / (Math.sqrt(vi + inside) + outside);
          m[i] = mi;
          v[i] = vi;
        }
      }
    },
    derive({ state: { t, m, v }, g }) {
      const lrNow = rateAt('yogi', lr, t);
      const c2 = 1 - v1 ** t;
      const outside = place.outside + place.hat / Math.sqrt(c2);
      const mHat = m.map((mi) => mi / (1 - m1 ** t));
      const vHat = v.map((vi) => vi / c2);
      const rate = each(g.length, (i) => lrNow / (Math.sqrt(vHat[i]! + place.inside) + outside));
      return { rate, direction: moved(mHat, g, sparse), mHat, vHat };
    },
  };
}
