// Adam's worked example as each source's conventions make it, and once more with a loss that is a million times smaller.
import { adam, conventions, descend, quadratic1d, type ConventionName } from '#lib/index.ts';
import { example, type FrameworkSteps } from '#schema/example.ts';
import { byStep } from './along.ts';

interface Given {
  a: number;
  start: number;
  lr: number;
  steps: number;
  /** What the loss is divided by. */
  by?: number;
}

const walk = ({ a, start, lr, steps, by = 1 }: Given, name: ConventionName) =>
  descend(quadratic1d({ h: (2 * a) / by, start }), adam({ ...conventions[name].adam, lr }), {
    steps,
  });

/** Keras adds eps before the correction: to the corrected root it is larger. */
const added = {
  outside: '\\varepsilon',
  hat: '\\varepsilon / \\sqrt{1 - \\beta_2^t}',
} as const;

export function frameworkSteps(given: Given, name: ConventionName): FrameworkSteps {
  const path = walk(given, name);
  const { beta1, beta2, eps, epsPlacement } = conventions[name].adam;
  return {
    given: { beta1, beta2, eps },
    columns: [
      { key: 't', symbol: 't', digits: 0 },
      {
        key: 'theta',
        symbol: '\\theta_t',
        digits: 8,
        formula: `\\theta_{t-1} - \\theta_t = \\eta\\,\\hat m_t / (\\sqrt{\\hat v_t} + ${added[epsPlacement]})`,
      },
      { key: 'g', symbol: 'g_t', digits: 3 },
      { key: 'mHat', symbol: '\\hat m_t', digits: 3 },
      { key: 'vHat', symbol: '\\hat v_t', digits: 1 },
    ],
    before: { theta: path.theta[0]! },
    rows: byStep(given.steps, (t) => t)
      .slice(1)
      .map((t) => {
        const { g, mHat, vHat, theta } = path.at(t);
        return { t, g: g[0]!, mHat: mHat![0]!, vHat: vHat![0]!, theta: theta[0]! };
      }),
  };
}

export const inMillionths = example({
  id: 'in-millionths',
  title: 'Three steps of Adam on 10x² from 5, the loss divided by a million',
  given: { a: 10, start: 5, lr: 0.5, steps: 3, by: 1e6 },
  compute(given) {
    const first = (name: ConventionName): number => -walk(given, name).at(1).update[0]!;
    return { first: { paper: first('paper'), keras: first('keras') } };
  },
  frameworks: frameworkSteps,
});
