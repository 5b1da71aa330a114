// How long the decay alone takes to halve a weight, for published recipes; what a short fine-tuning leaves of it.
import { adamw, linearDecay } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { halfLife, recipes } from '../recipes.ts';
import { along, end } from './walks.ts';

export const halfLifeExamples = [
  example({
    id: 'half-lives',
    title: 'The half-life of a weight under the decay alone',
    given: { ...recipes, tuning: 10_000 },
    compute({ tuning, ...all }) {
      const still = along(Array<number>(tuning).fill(0));
      const { lr, weightDecay } = all.tuned;
      const falling = linearDecay({ lr, steps: tuning });
      const left = end(still, adamw({ lr: falling, weightDecay }), tuning);
      return {
        share: Object.fromEntries(
          Object.entries(all).map(([name, r]) => [name, r.lr * r.weightDecay]),
        ),
        steps: Object.fromEntries(Object.entries(all).map(([name, r]) => [name, halfLife(r)])),
        left,
        fence: 1 / all.torch.weightDecay,
        gone: 100 * (1 - left),
      };
    },
  }),
  example({
    id: 'decay-by-hand',
    title: 'One half-life by hand',
    given: { lr: 0.001, weightDecay: 0.1 },
    compute({ lr, weightDecay }) {
      return {
        share: lr * weightDecay,
        keep: 1 - lr * weightDecay,
        ln2: Math.LN2,
        rough: Math.LN2 / (lr * weightDecay),
        steps: halfLife({ lr, weightDecay }),
        window: 1 / (lr * weightDecay),
      };
    },
  }),
];
