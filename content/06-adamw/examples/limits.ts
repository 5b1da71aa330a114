// Where the runs end on a parabola whose minimum is not at zero: a penalty moves the minimum, a decay bounds the weight.
import {
  adam,
  adamw,
  cosineDecay,
  descend,
  quadratic1d,
  sgd,
  type Optimizer,
  type Schedule,
  type State,
} from '#lib/index.ts';
import { example } from '#schema/example.ts';

/** Where the rule is after so many steps, when its rate falls to zero meanwhile. */
export function settled<S extends State>(
  { h, centre, steps }: { h: number; centre: number; steps: number },
  rule: (lr: Schedule) => Optimizer<S>,
): number {
  const lr = cosineDecay({ lr: 0.02, steps });
  return descend(quadratic1d({ h, centre, start: 0 }), rule(lr), { steps }).at(-1).theta[0]!;
}

export const limitExamples = [
  example({
    id: 'limits',
    title: 'Where a penalty and a decay bring a weight that the loss wants elsewhere',
    given: { h: 1, near: 1, far: 5, strength: 0.5, steps: 20_000 },
    compute({ h, near, far, strength, steps }) {
      const ends = (centre: number) => ({
        sgd: settled({ h, centre, steps }, (lr) => sgd({ lr, l2: strength })),
        adam: settled({ h, centre, steps }, (lr) => adam({ lr, l2: strength })),
        adamw: settled({ h, centre, steps }, (lr) => adamw({ lr, weightDecay: strength })),
        penalised: (h * centre) / (h + strength),
      });
      return { far: ends(far), near: ends(near), box: 1 / strength };
    },
  }),
];
