// The mistake "momentum counted twice": NAdam as PyTorch 1.13 computed it on its default path.
import type { NadamState, Optimizer } from '#lib/index.ts';
import type { Mistake } from '#schema/mistake.ts';

/** What it is called and what it teaches; content/mistakes.ts takes no mistake that no question of the book names. */
export const mistake: Mistake = {
  title: 'A momentum stands in the product once too often',
  message:
    'What NAdam divides m by is made from the product of all momenta up to the next step. Your product up to this step holds μₜ already, and you multiplied by μₜ and μₜ₊₁ instead of by μₜ₊₁ alone. The first steps come out a little too short, and the fault fades as the product does. PyTorch 1.13 computed its NAdam like this.',
};

interface Options {
  lr: number;
  beta1: number;
  beta2: number;
  eps: number;
  l2: number;
  momentumDecay: number;
}

/** NAdam whose product of momenta holds μₜ once too often where it divides m. */
export function momentumCountedTwice(options: Options): Optimizer<NadamState> {
  const { lr, beta1, beta2, eps, l2, momentumDecay } = options;
  const mu = (t: number): number => beta1 * (1 - 0.5 * 0.96 ** (t * momentumDecay));
  return {
    name: 'nadam',
    options,
    init: (n) => ({
      rule: 'nadam',
      t: 0,
      m: new Float64Array(n),
      v: new Float64Array(n),
      muProduct: 1,
    }),
    step(theta, g, state) {
      const { m, v } = state;
      const t = ++state.t;
      state.muProduct *= mu(t);
      const wrong = state.muProduct * mu(t) * mu(t + 1); // μₜ is in the product already
      for (let i = 0; i < theta.length; i++) {
        const gi = g[i]! + l2 * theta[i]!;
        m[i] = beta1 * m[i]! + (1 - beta1) * gi;
        v[i] = beta2 * v[i]! + (1 - beta2) * gi * gi;
        const root = Math.sqrt(v[i]! / (1 - beta2 ** t)) + eps;
        const ahead = (mu(t + 1) * m[i]!) / (1 - wrong);
        theta[i]! -= (lr * (ahead + ((1 - mu(t)) * gi) / (1 - state.muProduct))) / root;
      }
    },
  };
}
