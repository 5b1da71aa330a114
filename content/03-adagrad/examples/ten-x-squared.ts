// AdaGrad on 10x² from 5 with lr 0.5: three steps by hand, and where they lead.
import { adagrad, descend, quadratic1d, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { frameworkSteps } from './by-framework.ts';
import { byStep } from './walk.ts';

interface Given {
  a: number;
  start: number;
  lr: number;
  eps: number;
  steps: number;
}

const walk = ({ a, start, lr, eps }: Given, steps: number) =>
  descend(quadratic1d({ h: 2 * a, start }), adagrad({ lr, eps }), { steps });

export const tenXSquared = example({
  id: 'ten-x-squared',
  title: 'Three steps of AdaGrad on 10x² from 5',
  given: { a: 10, start: 5, lr: 0.5, eps: 0, steps: 3, long: 1000 },
  compute(given) {
    const { a, start, lr, steps, long } = given;
    const path = walk(given, long);
    const plain = descend(quadratic1d({ h: 2 * a, start }), sgd({ lr }), { steps: 1 });
    const rate = byStep(steps, (t) => path.at(t).rate[0]!);
    const G = byStep(steps, (t) => path.state['G']![t]!);
    const end = path.at(long);
    const bound = byStep(steps, (t) => 2 * lr * Math.sqrt(G[t]!));
    return {
      h: 2 * a,
      theta: byStep(steps, (t) => path.theta[t]!),
      g: byStep(steps, (t) => path.g[t]!),
      square: byStep(steps, (t) => path.g[t]! ** 2),
      G,
      root: G.map(Math.sqrt),
      rate,
      step: byStep(steps, (t) => -path.at(t).update[0]!),
      shrink: rate[1]! / rate[steps]!,
      notShrink: lr / rate[steps]!,
      plainStep: -plain.at(1).update[0]!,
      plainEnd: plain.at(1).theta[0]!,
      longTheta: end.theta[0]!,
      longRate: end.rate[0]!,
      longG: end.state.G[0]!,
      contraction: 1 - end.rate[0]! * 2 * a,
      bound: bound[steps]!,
      weighted: byStep(steps, (t) => path.g[t]! ** 2 / Math.sqrt(G[t]!))
        .slice(1)
        .reduce((sum, x) => sum + lr * x, 0),
    };
  },
  steps(given) {
    const path = walk(given, given.steps);
    return {
      columns: [
        { key: 't', symbol: 't', digits: 0 },
        { key: 'g', symbol: 'g_t', digits: 4, formula: 'g_t = 20\\,\\theta_{t-1}' },
        { key: 'G', symbol: 'G_t', digits: 3, formula: 'G_t = G_{t-1} + g_t^2' },
        { key: 'root', symbol: '\\sqrt{G_t}', digits: 4 },
        { key: 'rate', symbol: '\\alpha_t', digits: 6, formula: '\\alpha_t = \\eta / \\sqrt{G_t}' },
        { key: 'step', symbol: '\\alpha_t\\,g_t', digits: 6 },
        {
          key: 'theta',
          symbol: '\\theta_t',
          digits: 6,
          formula: '\\theta_t = \\theta_{t-1} - \\alpha_t\\,g_t',
        },
      ],
      before: { theta: path.theta[0]!, G: path.state['G']![0]! },
      rows: byStep(given.steps, (t) => t)
        .slice(1)
        .map((t) => {
          const now = path.at(t);
          const G = now.state.G[0]!;
          return {
            t,
            g: now.g[0]!,
            G,
            root: Math.sqrt(G),
            rate: now.rate[0]!,
            step: now.rate[0]! * now.g[0]!,
            theta: now.theta[0]!,
          };
        }),
    };
  },
  frameworks: frameworkSteps,
});
