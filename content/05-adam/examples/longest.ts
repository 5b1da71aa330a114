// How long a step can get: the least upper bound, and gradients that come close to it.
import { adam } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { constant, steps } from './along.ts';

/** The bound that no step exceeds, as time goes on: Cauchy and Schwarz give it. */
export const bound = (beta1: number, beta2: number): number =>
  (1 - beta1) / Math.sqrt((1 - beta2) * (1 - beta1 ** 2 / beta2));

/**
 * Step n, in units of lr, under gradients that grow by a constant factor. All is kept in units of the
 * newest gradient, which Adam cannot tell: so nothing overflows.
 */
export function growing(factor: number, n: number, beta1: number, beta2: number): number {
  const rule = adam({ lr: 1, beta1, beta2, eps: 0 });
  const state = rule.init(1);
  const [theta, g] = [new Float64Array(1), Float64Array.of(1)];
  for (let t = 0; t < n; t++) {
    theta[0] = 0;
    state.m[0]! /= factor;
    state.v[0]! /= factor ** 2;
    rule.step(theta, g, state);
  }
  return -theta[0]!;
}

export const longestExamples = [
  example({
    id: 'longest',
    title: 'The longest steps that gradients can make Adam take',
    given: {
      beta1: 0.9,
      beta2: [0.999, 0.99, 0.95, 0.9999],
      steps: 1500,
      silence: 20_000,
      run: 12,
    },
    compute({ beta1, beta2, steps: n, silence, run }) {
      const after = (k: number): number =>
        steps([...constant(silence, 0), ...constant(k)], { eps: 1e-30 }).at(-1)!;
      return {
        bound: beta2.map((it) => bound(beta1, it)),
        factor: beta2.map((it) => it / beta1),
        growth: beta2[0] / beta1 - 1,
        seen: growing(beta2[0] / beta1, n, beta1, beta2[0]),
        seenModern: growing(beta2[2] / beta1, n, beta1, beta2[2]),
        spike: after(1),
        run: after(run),
      };
    },
  }),
];
