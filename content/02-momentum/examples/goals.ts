// What the exercise on a fitted ball asks for, and where its given values lead.
import { axisQuadratic, descend, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { onParabola, settles } from './walk.ts';

export const asked = {
  gentle: 0.02,
  steep: 1,
  start: [-3.4, 1.2],
  share: 1e-6,
  steps: 40,
  most: 1000,
  lr: 0.4,
  beta: 0.9,
} as const;

export const askedExample = example({
  id: 'asked',
  title: 'What the ball in the exercise is to reach, and how long its first values take',
  given: asked,
  compute({ gentle, steep, start, share, most, lr, beta }) {
    const valley = axisQuadratic([gentle, steep], start);
    const path = descend(valley, sgd({ lr, momentum: beta }), { steps: most });
    const plain = descend(valley, sgd({ lr: 2 / (gentle + steep) }), { steps: most });
    return {
      ratio: steep / gentle,
      needed: settles(path.loss, share),
      plain: settles(plain.loss, share),
    };
  },
});

/** The parabola and the steps of the exercise whose lines are to be ordered. */
export const ordered = { h: 4, steps: 10, theta: 1, lr: 0.1, beta: 0.9 } as const;

export const orderedExample = example({
  id: 'ordered',
  title: 'The heavy ball on a parabola, as the ordered program takes them',
  given: ordered,
  compute({ h, steps, theta, lr, beta }) {
    return { end: onParabola(h, { lr, momentum: beta }, steps, theta).theta[steps]! };
  },
});
