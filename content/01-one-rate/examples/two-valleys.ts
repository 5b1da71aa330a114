// The opening task: two parameters, two curvatures, one rate.
import { axisQuadratic, descend, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';

export const task = { h: [1, 25], start: 1, steps: 20, goal: 0.25 } as const;

export const twoValleys = example({
  id: 'two-valleys',
  title: 'Two parameters of unlike curvature and one rate for both',
  given: { ...task, bold: 0.1 },
  compute({ h, steps, bold }) {
    const left = (lr: number): number[] =>
      [...descend(axisQuadratic(h), sgd({ lr }), { steps }).at(steps).theta].map(Math.abs);
    const best = 2 / (h[0] + h[1]);
    const careful = 1 / h[1];
    return {
      best,
      left: left(best),
      careful,
      carefulLeft: left(careful),
      boldLeft: left(bold),
      limit: 2 / h[1],
    };
  },
});
