// RMSprop: AdaGrad's sum becomes a decaying average, so that the rate can recover.
import { checkCount, checkStep, rateAt } from '../check.ts';
import type { Optimizer, Schedule, State } from '../types.ts';
import { correcting, correctionOf, placed, ruleOptions, type Correction } from './options.ts';
import { each, moved, penalty, runEnd, skip } from './vectors.ts';

export interface RmspropOptions {
  lr?: number | Schedule;
  beta?: number;
  eps?: number;
  epsPlacement?: 'outside' | 'inside';
  momentum?: number;
  centered?: boolean;
  biasCorrection?: boolean | Correction;
  l2?: number;
  sparse?: boolean;
}

export interface RmspropState extends State {
  readonly rule: 'rmsprop';
  /** The decaying average of squared gradients, n entries. */
  readonly v: Float64Array;
  /** The decaying average of gradients, n entries; there if centered. */
  readonly gAvg?: Float64Array;
  /** The momentum buffer of scaled gradients, n entries; absent without momentum. */
  readonly m?: Float64Array;
}

/**
 * RMSprop: each coordinate's gradient is divided by the root of a decaying average of its squares.
 *
 * g ← g + l2·θ
 * v ← beta·v + (1 − beta)·g²
 * ḡ ← beta·ḡ + (1 − beta)·g   (if centered; then v − ḡ² takes the place of v below)
 * θ ← θ − lr · g/(√v + eps)
 * (epsPlacement 'inside': g/√(v + eps); momentum: m ← momentum·m + that quotient, θ ← θ − lr·m)
 *
 * @param lr - learning rate, ≥ 0 or a schedule; default 0.01
 * @param beta - decay of the averages, in [0, 1); default 0.9
 * @param eps - keeps the quotient finite, ≥ 0; default 1e-8
 * @param epsPlacement - 'outside' the root or 'inside' it; default 'outside'
 * @param momentum - decay of a buffer of scaled gradients, in [0, 1]; default 0, which keeps none
 * @param centered - divide by an estimate of the standard deviation instead; default false
 * @param biasCorrection - which averages are corrected for their start at 0: 'v', 'm' (ḡ), 'both' or
 * 'none', true for both and false for none; default 'none'
 * @param l2 - weight of the L2 penalty that is added to the gradient, ≥ 0; default 0
 * @param sparse - leave a coordinate alone whose gradient is exactly 0; default false
 * @shapes theta, g, v, ḡ and m have n entries; lr has the unit of θ, eps that of the gradient
 * ('outside') or of its square ('inside'); beta, momentum have none
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs PyTorch: beta is 0.99 there and called alpha. Keras and Optax: eps inside the root, lr inside
 * the momentum buffer, which is the same while lr is constant. Slides: no eps. Where rounding makes
 * v − ḡ² negative the root is NaN, as in PyTorch.
 * @source Tieleman and Hinton 2012, lecture 6e; centered: Graves 2013
 */
export function rmsprop({
  lr = 0.01,
  beta = 0.9,
  eps = 1e-8,
  epsPlacement = 'outside',
  momentum = 0,
  centered = false,
  biasCorrection = 'none',
  l2 = 0,
  sparse = false,
  ...unknown
}: RmspropOptions = {}): Optimizer<RmspropState, Required<RmspropOptions>> {
  const corrects = correctionOf(biasCorrection);
  const given = { lr, beta, eps, epsPlacement, momentum, centered, biasCorrection: corrects };
  const options = ruleOptions('rmsprop', { ...given, l2, sparse }, unknown);
  const vectors = ['v', ...(centered ? ['gAvg'] : []), ...(momentum > 0 ? ['m'] : [])];
  const place = placed(eps, epsPlacement);
  const [g1, v1] = correcting(corrects, beta, beta);
  const penalize = penalty(l2);

  return {
    name: 'rmsprop',
    options,
    init(n) {
      checkCount('rmsprop.init', n);
      const state: RmspropState = { rule: 'rmsprop', t: 0, v: new Float64Array(n) };
      return {
        ...state,
        ...(centered && { gAvg: new Float64Array(n) }),
        ...(momentum > 0 && { m: new Float64Array(n) }),
      };
    },
    step(theta, g, state) {
      checkStep('rmsprop', theta, g, state, vectors);
      const t = state.t + 1;
      const rate = rateAt('rmsprop', lr, t);
      const { beta, momentum } = options;
      // the correction of v is folded into rate and eps, so that a coordinate costs one root and one division
      const root = Math.sqrt(1 - v1 ** t);
      const rootRate = rate * root;
      const inside = place.inside * root * root;
      const outside = place.outside * root;
      const { v, gAvg, m } = state;
      const n = theta.length;
      const d = penalize(g, theta);
      state.t = t;
      for (let i = 0; i < n; i = skip(g, i)) {
        const end = sparse ? runEnd(g, i) : n;
        if (gAvg === undefined && m === undefined) {
          for (; i < end; i++) {
            const gi = d[i]!;
            const vi = beta * v[i]! + (1 - beta) * gi * gi;
            v[i] = vi;
            theta[i] = theta[i]! - (rootRate * gi) / (Math.sqrt(vi + inside) + outside);
          }
        } else {
          const toMean = root / (1 - g1 ** t);
          for (; i < end; i++) {
            const gi = d[i]!;
            const vi = beta * v[i]! + (1 - beta) * gi * gi;
            v[i] = vi;
            let spread = vi;
            if (gAvg !== undefined) {
              const ai = gAvg[i]! + (1 - beta) * (gi - gAvg[i]!);
              gAvg[i] = ai;
              spread -= ai * toMean * (ai * toMean);
            }
            let change = (root * gi) / (Math.sqrt(spread + inside) + outside);
            if (m !== undefined) {
              change += momentum * m[i]!;
              m[i] = change;
            }
            theta[i] = theta[i]! - rate * change;
          }
        }
      }
    },
    derive({ state: { t, v, gAvg, m }, g, theta }) {
      const n = g.length;
      const rateNow = rateAt('rmsprop', lr, t);
      const c2 = 1 - v1 ** t;
      const toMean = Math.sqrt(c2) / (1 - g1 ** t);
      const mean = each(n, (i) => (gAvg ? gAvg[i]! * toMean : 0));
      const vHat = each(n, (i) => (v[i]! - mean[i]! * mean[i]!) / c2); // rounded as in step: it may be < 0
      const root = vHat.map((vi) => Math.sqrt(vi + place.inside) + place.outside);
      const rate = root.map((r) => rateNow / r);
      // with momentum the buffer holds quotients; times the root it has the unit of a gradient
      const direction = m ? each(n, (i) => m[i]! * root[i]!) : penalize(g, theta).slice();
      return { rate, direction: moved(direction, g, sparse), vHat };
    },
  };
}
