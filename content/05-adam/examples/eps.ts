// Three places for eps and what each does to a small gradient; the frameworks' defaults.
import { adam, conventions, descend, quadratic, type AdamOptions } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { constant, steps } from './along.ts';

const first = (g: number, options: AdamOptions): number => steps([g], options)[0]!;

const forms = {
  outside: 'outside the root',
  inside: 'inside the root',
  hat: 'outside, before the correction',
} as const;

/** A framework's defaults as the table of the text shows them. */
const defaults = ({ lr, beta1, beta2, eps, epsPlacement }: AdamOptions) => ({
  lr: typeof lr === 'number' ? lr : 'to be given',
  beta1: beta1!,
  beta2: beta2!,
  eps: eps!,
  place: forms[epsPlacement!],
});

export const epsExamples = [
  example({
    id: 'frameworks',
    title: 'Adam’s defaults in the paper and in three frameworks',
    given: { runLr: 0.1 },
    compute({ runLr }) {
      const slope = new Float64Array(2);
      quadratic().gradient(Float64Array.of(1, 1), slope, 1);
      const { paper, pytorch, keras, optax } = conventions;
      const run = descend(quadratic(), adam({ ...pytorch.adam, lr: runLr }), { steps: 2 });
      return {
        paper: defaults(paper.adam),
        pytorch: defaults(pytorch.adam),
        keras: defaults(keras.adam),
        optax: defaults(optax.adam),
        curvature: slope[0]!,
        curvatureAcross: slope[1]!,
        run: run.at(2).theta[0]!,
      };
    },
  }),
  example({
    id: 'eps-place',
    title: 'The first step for a small gradient, with eps in three places',
    given: {
      g: 1e-7,
      eps: 1e-7,
      small: 1e-8,
      weak: 1e-5,
      beta2: 0.999,
      t: 1000,
    },
    compute({ g, eps, small, weak, beta2, t }) {
      const late = (epsPlacement: 'outside' | 'hat'): number =>
        steps(constant(t, g), { eps, beta2, epsPlacement })[t - 1]!;
      return {
        outside: first(g, { eps }),
        hat: first(g, { eps, epsPlacement: 'hat' }),
        actsAs: eps / Math.sqrt(1 - beta2),
        insideActsAs: Math.sqrt(small),
        weakOutside: first(weak, { eps: small }),
        weakInside: first(weak, { eps: small, epsPlacement: 'inside' }),
        ratio: first(weak, { eps: small }) / first(weak, { eps: small, epsPlacement: 'inside' }),
        lateOutside: late('outside'),
        lateHat: late('hat'),
      };
    },
  }),
];
