// Adam without one of its parts: the way under a constant gradient, the step under noise, the loss in other units.
import { adam, descend, listedGradients, random, sgd, type Optimizer } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { constant, rms, stepsOf, sum } from './along.ts';

const walk = (rule: Optimizer, gradients: readonly number[]): number[] =>
  stepsOf(descend(listedGradients(gradients.map((g) => [g])), rule, { steps: gradients.length }));

const variants: Readonly<Record<string, () => Optimizer>> = {
  whole: () => adam({ lr: 1, eps: 0 }),
  noCorrection: () => adam({ lr: 1, eps: 0, biasCorrection: 'none' }),
  noMomentum: () => adam({ lr: 1, eps: 0, beta1: 0 }),
  noScaling: () => sgd({ lr: 1, momentum: 0.9, momentumForm: 'ema' }),
};

export const ablation = example({
  id: 'ablation',
  title: 'Adam, and Adam without correction, without the first average, without the second',
  given: { g: 3, first: 20, factor: 100, sigma: 3, steps: 30_000, skip: 10_000, seed: 11 },
  compute({ g, first, factor, sigma, steps, skip, seed }) {
    const source = random(seed);
    const noise = Array.from({ length: steps }, () => sigma * source.normal());
    const rows = Object.entries(variants).map(([name, rule]) => {
      const way = sum(walk(rule(), constant(first, g)));
      const scaled = sum(walk(rule(), constant(first, factor * g)));
      return [
        name,
        { way, noise: rms(walk(rule(), noise).slice(skip)), scaled: scaled / way },
      ] as const;
    });
    return Object.fromEntries(rows);
  },
});
