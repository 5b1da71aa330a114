// RMSprop on 10x² from 5 with lr 0.5, as AdaGrad before it: three steps by hand.
import { adagrad, descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { frameworkSteps } from './by-framework.ts';
import { byStep } from './walk.ts';

interface Given {
  a: number;
  start: number;
  lr: number;
  beta: number;
  eps: number;
}

const walk = ({ a, start, lr, beta, eps }: Given, steps: number) =>
  descend(quadratic1d({ h: 2 * a, start }), rmsprop({ lr, beta, eps }), { steps });

export const tenXSquared = example({
  id: 'ten-x-squared',
  title: 'Three steps of RMSprop on 10x² from 5',
  given: { a: 10, start: 5, lr: 0.5, beta: 0.9, eps: 0, steps: 3, more: 6 },
  compute(given) {
    const { a, start, lr, beta, steps, more } = given;
    const path = walk(given, more);
    const sum = descend(quadratic1d({ h: 2 * a, start }), adagrad({ lr, eps: 0 }), { steps });
    const v = path.state['v']!;
    return {
      h: 2 * a,
      rest: 1 - beta,
      theta: byStep(more, (t) => path.theta[t]!),
      g: byStep(more, (t) => path.g[t]!),
      square: byStep(more, (t) => path.g[t]! ** 2),
      v: byStep(more, (t) => v[t]!),
      root: byStep(more, (t) => Math.sqrt(v[t]!)),
      rate: byStep(more, (t) => path.at(t).rate[0]!),
      step: byStep(more, (t) => -path.at(t).update[0]!),
      perLr: -path.at(1).updatePerLr[0]!,
      adagrad: sum.at(steps).theta[0]!,
      lowest:
        byStep(more, (t) => path.at(t).rate[0]!)
          .slice(1)
          .reduce((low, rate, i, all) => (rate < all[low]! ? i : low), 0) + 1,
    };
  },
  steps(given) {
    const path = walk(given, given.steps);
    return {
      columns: [
        { key: 't', symbol: 't', digits: 0 },
        { key: 'g', symbol: 'g_t', digits: 4, formula: 'g_t = 20\\,\\theta_{t-1}' },
        {
          key: 'v',
          symbol: 'v_t',
          digits: 3,
          formula: 'v_t = \\beta\\,v_{t-1} + (1 - \\beta)\\,g_t^2',
        },
        { key: 'root', symbol: '\\sqrt{v_t}', digits: 4 },
        { key: 'rate', symbol: '\\alpha_t', digits: 6, formula: '\\alpha_t = \\eta / \\sqrt{v_t}' },
        { key: 'step', symbol: '\\alpha_t\\,g_t', digits: 6 },
        {
          key: 'theta',
          symbol: '\\theta_t',
          digits: 6,
          formula: '\\theta_t = \\theta_{t-1} - \\alpha_t\\,g_t',
        },
      ],
      before: { theta: path.theta[0]!, v: path.state['v']![0]! },
      rows: byStep(given.steps, (t) => t)
        .slice(1)
        .map((t) => {
          const now = path.at(t);
          const v = now.state.v[0]!;
          const [rate, g] = [now.rate[0]!, now.g[0]!];
          return { t, g, v, root: Math.sqrt(v), rate, step: rate * g, theta: now.theta[0]! };
        }),
    };
  },
  frameworks: frameworkSteps,
});
