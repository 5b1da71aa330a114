// What an exercise sets as a goal, with the library's proof that it can be reached.
import { descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { example } from '#schema/example.ts';

export const toSettle = {
  h: 4,
  start: 3,
  beta: 0.9,
  within: 1e-6,
  steps: 60,
  long: 5000,
} as const;

export const goalExamples = [
  example({
    id: 'to-settle',
    title: 'A parabola on which RMSprop is to arrive and stay',
    given: toSettle,
    compute({ h, start, beta, steps, long }) {
      const lr = 1;
      const eps = (h * lr) ** 2 / 4;
      const rule = rmsprop({ lr, beta, eps: 1.5 * eps, epsPlacement: 'inside' });
      const { theta } = descend(quadratic1d({ h, start }), rule, { steps: long });
      return { line: eps, arrives: Math.abs(theta[steps]!), stays: Math.abs(theta[long]!) };
    },
  }),
];
