// Noise at the minimum: what momentum does to it, and what an average of the parameters does.
import {
  averaged,
  descend,
  noisy,
  quadratic1d,
  sgd,
  type Optimizer,
  type SgdOptions,
  type State,
} from '#lib/index.ts';
import { example } from '#schema/example.ts';

/** Root mean square of what `read` gives at the steps after `skip`, of a walk on a noisy parabola from its minimum. */
function jitter<S extends State>(
  rule: Optimizer<S>,
  {
    h,
    sigma,
    seed,
    steps,
    skip,
  }: { h: number; sigma: number; seed: number; steps: number; skip: number },
  column?: string,
): number {
  const path = descend(noisy(quadratic1d({ h, start: 0 }), { sigma, seed }), rule, { steps });
  const x = column === undefined ? path.theta : path.state[column]!;
  let square = 0;
  for (let t = skip + 1; t <= steps; t++) square += x[t]! ** 2;
  return Math.sqrt(square / (steps - skip));
}

export const noiseAtRest = example({
  id: 'noise-at-rest',
  title:
    'How far noise keeps a parameter from the minimum of ½θ²: descent, heavy ball, and averages',
  given: {
    h: 1,
    sigma: 1,
    lr: 0.01,
    beta: 0.9,
    larger: 0.1,
    decay: 0.999,
    seed: 1,
    steps: 100_000,
    skip: 10_000,
  },
  compute({ lr, beta, larger, decay, ...walk }) {
    const of = (options: SgdOptions): number => jitter(sgd(options), walk);
    const plain = of({ lr });
    const ball = of({ lr, momentum: beta });
    const large = of({ lr: larger });
    const weights = jitter(averaged(sgd({ lr: larger }), { decay }), walk, 'average');
    return {
      plain,
      ball,
      large,
      ema: of({ lr, momentum: beta, momentumForm: 'ema' }),
      ratio: ball / plain,
      root: Math.sqrt(1 / (1 - beta)),
      weights,
      calmer: large / weights,
    };
  },
});
