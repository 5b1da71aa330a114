// A common and a rare feature: the smallest case in which one learning rate cannot fit both.
import { checkCount } from '../check.ts';
import type { Objective } from '../types.ts';

/**
 * Two weights to learn, both 1: the feature of the first is in every example, that of the second is rare.
 *
 * lossₜ(θ) = ½(θ₁ − 1)², plus ½(θ₂ − 1)² where period divides t
 *
 * @param period - how many examples to one with the rare feature, ≥ 1; default 10
 * @returns the objective; its value is the mean over a period
 * @throws RangeError for a period that is not allowed
 * @source after Duchi, Hazan and Singer 2011, section 1
 */
export function rareCommon({ period = 10 } = {}): Objective {
  checkCount('rareCommon', period, 'period');
  return {
    name: 'rareCommon',
    label: 'A common and a rare feature',
    n: 2,
    start: [0, 0],
    minima: [{ theta: [1, 1], value: 0 }],
    window: [
      [-0.2, 1.2],
      [-0.2, 1.2],
    ],
    source: 'after Duchi, Hazan and Singer 2011, section 1',
    value: (theta) => 0.5 * (theta[0]! - 1) ** 2 + (0.5 * (theta[1]! - 1) ** 2) / period,
    gradient(theta, g, t) {
      g[0] = theta[0]! - 1;
      g[1] = t % period === 0 ? theta[1]! - 1 : 0;
    },
  };
}
