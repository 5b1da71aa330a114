// Gradient descent on a parabola: four steps by hand.
import { descend, quadratic1d, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { byStep } from './walk.ts';

interface Given {
  h: number;
  start: number;
  lr: number;
  steps: number;
}

const walk = ({ h, start, lr, steps }: Given) =>
  descend(quadratic1d({ h, start }), sgd({ lr }), { steps });

export const fourSteps = example({
  id: 'four-steps',
  title: 'Four steps of gradient descent on θ²',
  given: { h: 2, start: 3, lr: 0.3, steps: 4 },
  compute(given) {
    const path = walk(given);
    return {
      theta: [...path.theta],
      g: [...path.g],
      step: byStep(given.steps, (t) => -path.at(t).update[0]!),
      loss: [...path.loss],
      product: given.lr * given.h,
      factor: path.theta[1]! / path.theta[0]!,
    };
  },
  steps(given) {
    const path = walk(given);
    return {
      columns: [
        { key: 't', symbol: 't', digits: 0 },
        { key: 'g', symbol: 'g_t', digits: 4, formula: 'g_t = 2\\,\\theta_{t-1}' },
        { key: 'step', symbol: '\\eta\\,g_t', digits: 4 },
        {
          key: 'theta',
          symbol: '\\theta_t',
          digits: 4,
          formula: '\\theta_t = \\theta_{t-1} - \\eta\\,g_t',
        },
        { key: 'loss', symbol: 'f(\\theta_t)', digits: 4 },
      ],
      before: { theta: path.theta[0]!, loss: path.loss[0]! },
      rows: byStep(given.steps, (t) => t)
        .slice(1)
        .map((t) => {
          const { g, update, theta, loss } = path.at(t);
          return { t, g: g[0]!, step: -update[0]!, theta: theta[0]!, loss };
        }),
    };
  },
  figure: ({ h, lr, start }) => ({
    id: 'on-a-parabola',
    values: { h, lr, start },
    lines: { loss: 'walk' },
  }),
  says: { 'theta[4]': '0.0768' },
});
