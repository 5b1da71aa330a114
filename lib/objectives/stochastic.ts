// What turns an objective into a stochastic one: noise on its gradient, or coordinates that are mostly absent.
import { refuse } from '../check.ts';
import { random } from '../random.ts';
import type { Objective } from '../types.ts';

/**
 * An objective with noise on its gradient; the noise depends on seed and step alone, so that two rules meet the same.
 *
 * gᵢ ← gᵢ + sigma·z,  z normal with variance 1
 *
 * @param objective - what is made noisy
 * @param sigma - standard deviation of the noise, ≥ 0; default 1
 * @param seed - of the noise, a whole number; default 1
 * @returns the objective; its value is without noise
 * @throws RangeError for a sigma that is not allowed
 * @source the model of a minibatch: Robbins and Monro 1951
 */
export function noisy(objective: Objective, { sigma = 1, seed = 1 } = {}): Objective {
  if (!(sigma >= 0 && sigma < Infinity)) refuse('noisy', 'sigma', 'a finite number ≥ 0', sigma);
  const source = random(seed);
  return {
    ...objective,
    name: `noisy ${objective.name}`,
    label: `${objective.label} with noise`,
    gradient(theta, g, t) {
      objective.gradient(theta, g, t);
      const draws = source.split(t);
      for (let i = 0; i < g.length; i++) g[i] = g[i]! + sigma * draws.normal();
    },
  };
}

/**
 * An objective whose coordinates have a gradient only now and then, right in the mean.
 *
 * gᵢ ← gᵢ/presentᵢ with the chance presentᵢ, else exactly 0
 *
 * @param objective - what is made sparse
 * @param present - a chance in (0, 1] for each coordinate
 * @param seed - of the draws, which depend on it and on the step alone; default 1
 * @returns the objective; its value is that of the whole
 * @throws RangeError for chances that are not allowed, or not one a parameter
 * @source after Duchi, Hazan and Singer 2011, section 1
 */
export function sparse(
  objective: Objective,
  { present, seed = 1 }: { present: readonly number[]; seed?: number },
): Objective {
  if (present.length !== objective.n) {
    refuse('sparse', 'present.length', `${objective.n}, one a parameter`, present.length);
  }
  for (const chance of present) {
    if (!(chance > 0 && chance <= 1)) refuse('sparse', 'present', 'chances in (0, 1]', present);
  }
  const source = random(seed);
  return {
    ...objective,
    name: `sparse ${objective.name}`,
    label: `${objective.label} with rare gradients`,
    gradient(theta, g, t) {
      objective.gradient(theta, g, t);
      const draws = source.split(t);
      for (let i = 0; i < g.length; i++) {
        g[i] = draws.next() < present[i]! ? g[i]! / present[i]! : 0;
      }
    },
  };
}
