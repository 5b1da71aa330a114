// Claims on where a run comes to rest: the penalised minimum, and the fence that a decay puts up.
import { adam, adamw, sgd } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, oneOf } from '#schema/range.ts';
import { settled } from '../examples/limits.ts';

const steps = 30_000;
const bowls = { h: between(0.3, 2, 'log'), centre: between(-5, 5) };

export const limitClaims = [
  claim({
    id: 'penalty-moves-minimum',
    conditions:
      'for a parabola, without noise, while the rate falls to zero; gradient descent and Adam',
    over: { ...bowls, l2: between(0.1, 2, 'log'), rule: oneOf('sgd', 'adam') },
    cases: 20,
    holds({ h, centre, l2, rule }) {
      const bowl = { h, centre, steps };
      const end =
        rule === 'sgd'
          ? settled(bowl, (lr) => sgd({ lr, l2 }))
          : settled(bowl, (lr) => adam({ lr, l2 }));
      const wanted = (h * centre) / (h + l2);
      return Math.abs(end - wanted) < 0.01 || `${rule} ends at ${end}, not at ${wanted}`;
    },
  }),
  claim({
    id: 'decay-is-a-fence',
    conditions:
      'for a parabola, without noise, while the rate falls to zero, and a place that is not just beyond the fence, where the end takes very long',
    over: {
      h: bowls.h,
      weightDecay: between(0.25, 2, 'log'),
      part: oneOf(-3, -2, -1.5, -0.9, -0.5, 0, 0.5, 0.9, 1.5, 2, 3),
    },
    cases: 20,
    holds({ h, weightDecay, part }) {
      const fence = 1 / weightDecay;
      const centre = part * fence;
      const end = settled({ h, centre, steps }, (lr) => adamw({ lr, weightDecay }));
      const wanted = Math.sign(centre) * Math.min(Math.abs(centre), fence);
      return Math.abs(end - wanted) < 0.02 * fence || `it ends at ${end}, not at ${wanted}`;
    },
  }),
];
