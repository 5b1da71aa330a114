// AdaGrad's worked example as each source's conventions make it, and once more with a loss that is a million times smaller.
import { adagrad, conventions, descend, quadratic1d, type ConventionName } from '#lib/index.ts';
import { example, type FrameworkSteps } from '#schema/example.ts';
import { byStep } from './walk.ts';

interface Given {
  a: number;
  start: number;
  lr: number;
  steps: number;
  /** What the loss is divided by. */
  by?: number;
}

/** The paper leaves eps to the reader; here it is zero. */
const optionsOf = (name: ConventionName, lr: number) => ({
  eps: 0,
  ...conventions[name].adagrad,
  lr,
});

const walk = ({ a, start, lr, steps, by = 1 }: Given, name: ConventionName) =>
  descend(quadratic1d({ h: (2 * a) / by, start }), adagrad(optionsOf(name, lr)), { steps });

export function frameworkSteps(given: Given, name: ConventionName): FrameworkSteps {
  const path = walk(given, name);
  const G = path.state['G']!;
  const { eps, epsPlacement, initialAccumulator } = optionsOf(name, given.lr);
  const divisor =
    epsPlacement === 'inside' ? '\\sqrt{G_t + \\varepsilon}' : '(\\sqrt{G_t} + \\varepsilon)';
  return {
    given: { eps, initialAccumulator },
    columns: [
      { key: 't', symbol: 't', digits: 0 },
      {
        key: 'theta',
        symbol: '\\theta_t',
        digits: 7,
        formula: `\\theta_{t-1} - \\theta_t = \\eta\\,g_t / ${divisor}`,
      },
      { key: 'g', symbol: 'g_t', digits: 4 },
      { key: 'G', symbol: 'G_t', digits: 4, formula: 'G_t = G_{t-1} + g_t^2' },
    ],
    before: { theta: path.theta[0]!, G: G[0]! },
    rows: byStep(given.steps, (t) => t)
      .slice(1)
      .map((t) => ({ t, g: path.g[t]!, G: G[t]!, theta: path.theta[t]! })),
  };
}

export const inMillionths = example({
  id: 'in-millionths',
  title: 'Three steps of AdaGrad on 10x² from 5, the loss divided by a million',
  given: { a: 10, start: 5, lr: 0.5, steps: 3, by: 1e6 },
  compute(given) {
    const first = (name: ConventionName): number => -walk(given, name).at(1).update[0]!;
    return { first: { pytorch: first('pytorch'), keras: first('keras') } };
  },
  frameworks: frameworkSteps,
});
