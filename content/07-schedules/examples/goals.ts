// What an exercise asks for, and what the loop with three faults does: their texts and their judges read the same numbers.
import { adam, descend, listedGradients } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { bench } from './valley.ts';

export const askedSettle = { ...bench, bound: 0.013 };

export const goalExamples = [
  example({
    id: 'asked-settle',
    title: 'What is asked of the peak and the cooldown',
    given: askedSettle,
    compute: ({ n }) => ({ coordinates: 2 * n }),
  }),
  example({
    id: 'one-state',
    title: 'Two parameters with the gradients 1 and 100 that share one state of Adam',
    given: { g: [1, 100], steps: 50 },
    compute({ g, steps }) {
      const rule = adam({ lr: 1, eps: 0 });
      const state = rule.init(1);
      const theta = g.map(() => new Float64Array(1));
      for (let k = 0; k < steps; k++)
        g.forEach((size, i) => {
          rule.step(theta[i]!, Float64Array.of(size), state);
        });
      const own = descend(listedGradients(Array.from({ length: steps }, () => [...g])), rule, {
        steps,
      });
      return {
        shared: theta.map(([x]) => -x! / steps),
        own: Array.from(own.at(-1).theta, (x) => -x / steps),
        t: state.t,
      };
    },
  }),
];
