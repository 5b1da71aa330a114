// NAdam: Adam that looks one momentum step ahead, as Nesterov does.
import { checkCount, checkStep, rateAt } from '../check.ts';
import type { Optimizer, Schedule, State } from '../types.ts';
import { HAT, placed, ruleOptions } from './options.ts';
import { each, moved, penalty, runEnd, skip } from './vectors.ts';

export interface NadamOptions {
  lr?: number | Schedule;
  beta1?: number;
  beta2?: number;
  eps?: number;
  epsPlacement?: 'outside' | 'inside' | 'hat';
  momentumDecay?: number | 'constant';
  l2?: number;
  sparse?: boolean;
}

export interface NadamState extends State {
  readonly rule: 'nadam';
  /** The first moment: the decaying average of gradients, n entries. */
  readonly m: Float64Array;
  /** The second moment: the decaying average of squared gradients, n entries. */
  readonly v: Float64Array;
  /** The product of all momenta so far, P. */
  muProduct: number;
}

const VECTORS = ['m', 'v'] as const;

/**
 * NAdam: Adam's step with the momentum of the next step and the gradient of this one.
 *
 * g ← g + l2·θ
 * m ← beta1·m + (1 − beta1)·g
 * v ← beta2·v + (1 − beta2)·g²
 * μₜ = beta1·(1 − ½·0.96^(t·momentumDecay)),  P ← P·μₜ
 * m̂ = μₜ₊₁·m/(1 − P·μₜ₊₁) + (1 − μₜ)·g/(1 − P),  v̂ = v/(1 − beta2ᵗ)
 * θ ← θ − lr · m̂/(√v̂ + eps)
 *
 * @param lr - learning rate, ≥ 0 or a schedule; default 0.002
 * @param beta1 - decay of the first moment and limit of the momentum, in [0, 1); default 0.9
 * @param beta2 - decay of the second moment, in [0, 1); default 0.999
 * @param eps - keeps the quotient finite, ≥ 0; default 1e-8
 * @param epsPlacement - 'outside' the root, 'inside' it, or outside the root of the uncorrected v ('hat');
 * default 'outside'
 * @param momentumDecay - how fast the momentum μ grows towards beta1, ≥ 0, or 'constant' for μ = beta1;
 * default 0.004
 * @param l2 - weight of the L2 penalty that is added to the gradient, ≥ 0; default 0
 * @param sparse - leave a coordinate alone whose gradient is exactly 0; default false
 * @shapes theta, g, m and v have n entries; lr has the unit of θ, eps that of the gradient, or of its
 * square 'inside'
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs PyTorch: not at all, but its version 1.13 had a wrong default path (pull request 92699). Keras:
 * momentumDecay 1, eps 1e-7. Optax: momentumDecay 'constant'.
 * @source Dozat 2016
 */
export function nadam({
  lr = 2e-3,
  beta1 = 0.9,
  beta2 = 0.999,
  eps = 1e-8,
  epsPlacement = 'outside',
  momentumDecay = 4e-3,
  l2 = 0,
  sparse = false,
  ...unknown
}: NadamOptions = {}): Optimizer<NadamState, Required<NadamOptions>> {
  const given = { lr, beta1, beta2, eps, epsPlacement, momentumDecay, l2, sparse };
  const options = ruleOptions('nadam', given, unknown, HAT);
  const place = placed(eps, epsPlacement);
  const mu = (t: number): number =>
    momentumDecay === 'constant' ? beta1 : beta1 * (1 - 0.5 * 0.96 ** (t * momentumDecay));
  const penalize = penalty(l2);

  return {
    name: 'nadam',
    options,
    init(n) {
      checkCount('nadam.init', n);
      const [m, v] = [new Float64Array(n), new Float64Array(n)];
      return { rule: 'nadam', t: 0, m, v, muProduct: 1 };
    },
    step(theta, g, state) {
      checkStep('nadam', theta, g, state, VECTORS);
      const { beta1, beta2 } = options;
      const t = state.t + 1;
      const lrNow = rateAt('nadam', lr, t);
      const product = state.muProduct * mu(t);
      const forM = mu(t + 1) / (1 - product * mu(t + 1));
      const forG = (1 - mu(t)) / (1 - product);
      const c2 = 1 - beta2 ** t;
      // the correction of v is folded into rate and eps, so that a coordinate costs one root and one division
      const root = Math.sqrt(c2);
      const rate = lrNow * root;
      const inside = place.inside * c2;
      const outside = place.outside * root + place.hat;
      const { m, v } = state;
      const n = theta.length;
      const d = penalize(g, theta);
      state.t = t;
      state.muProduct = product;
      for (let i = 0; i < n; i = skip(g, i)) {
        const end = sparse ? runEnd(g, i) : n;
        for (; i < end; i++) {
          const gi = d[i]!;
          const mi = beta1 * m[i]! + (1 - beta1) * gi;
          const vi = beta2 * v[i]! + (1 - beta2) * gi * gi;
          const ahead = forM * mi + forG * gi;
          theta[i] = theta[i]! - (rate * ahead) / (Math.sqrt(vi + inside) + outside);
          m[i] = mi;
          v[i] = vi;
        }
      }
    },
    derive({ state: { t, m, v, muProduct }, g, theta }) {
      const gradient = penalize(g, theta);
      const forM = mu(t + 1) / (1 - muProduct * mu(t + 1));
      const forG = (1 - mu(t)) / (1 - muProduct);
      const c2 = 1 - beta2 ** t;
      const outside = place.outside + place.hat / Math.sqrt(c2);
      const lrNow = rateAt('nadam', lr, t);
      const mHat = each(g.length, (i) => forM * m[i]! + forG * gradient[i]!);
      const vHat = v.map((vi) => vi / c2);
      const rate = vHat.map((vi) => lrNow / (Math.sqrt(vi + place.inside) + outside));
      return { rate, direction: moved(mHat, g, sparse), mHat, vHat };
    },
  };
}
