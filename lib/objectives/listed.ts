// Gradients that are given as a list: what a rule makes of them does not depend on where it stands.
import { refuse } from '../check.ts';
import type { Objective } from '../types.ts';

/**
 * Gradients that are given as a list, wherever theta is: what a rule makes of them depends on them alone.
 *
 * gₜ = gradients[t − 1]
 * loss(θ) = the mean gradient times θ
 *
 * @param gradients - one list a step, all of one length; NaN and Infinity may be tried too, and the mean is over the rest
 * @param start - where a walk begins; default 0 in each coordinate
 * @returns the objective
 * @throws RangeError for an empty list, lists of unequal length, and a step past the end
 * @source the list itself
 */
export function listedGradients(
  gradients: readonly (readonly number[])[],
  start: readonly number[] = gradients[0]?.map(() => 0) ?? [],
): Objective {
  const n = start.length;
  if (n === 0) refuse('listedGradients', 'gradients', 'a list of at least one gradient', gradients);
  gradients.forEach((g, i) => {
    if (g.length !== n) refuse('listedGradients', `gradients[${i}].length`, String(n), g.length);
  });
  const mean = start.map((_, i) => {
    const finite = gradients.map((g) => g[i]!).filter(Number.isFinite);
    return finite.reduce((sum, x) => sum + x, 0) / Math.max(finite.length, 1);
  });
  return {
    name: 'listedGradients',
    label: 'Listed gradients',
    n,
    start,
    minima: [],
    window: start.map((x) => [x - 1, x + 1]),
    source: 'the list itself',
    value: (theta) => mean.reduce((sum, g, i) => sum + g * theta[i]!, 0),
    gradient(_, out, t) {
      const g = gradients[t - 1];
      if (g === undefined) refuse('listedGradients', 't', `1 … ${gradients.length}`, t);
      out.set(g);
    },
  };
}
