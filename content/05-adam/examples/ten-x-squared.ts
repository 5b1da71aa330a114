// Adam on 10x² from 5 with lr 0.5: the three steps that AdaGrad took, with two averages instead of a sum.
import { adagrad, adam, descend, quadratic1d, rmsprop, type AdamOptions } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { byStep } from './along.ts';
import { frameworkSteps } from './by-framework.ts';

interface Given {
  a: number;
  start: number;
  lr: number;
  beta1: number;
  beta2: number;
  eps: number;
  steps: number;
}

const bowl = ({ a, start }: Given) => quadratic1d({ h: 2 * a, start });

const walk = (given: Given, more: AdamOptions = {}) => {
  const { lr, beta1, beta2, eps, steps } = given;
  return descend(bowl(given), adam({ lr, beta1, beta2, eps, ...more }), { steps });
};

export const tenXSquared = example({
  id: 'ten-x-squared',
  title: 'Three steps of Adam on 10x² from 5',
  given: { a: 10, start: 5, lr: 0.5, beta1: 0.9, beta2: 0.999, eps: 0, steps: 3 },
  compute(given) {
    const { a, lr, beta1, beta2, eps, steps } = given;
    const path = walk(given);
    const bare = walk(given, { biasCorrection: 'none' });
    const sum = descend(bowl(given), adagrad({ lr, eps }), { steps });
    const squares = descend(bowl(given), rmsprop({ lr, beta: beta2, eps }), { steps });
    const state = (name: string) => byStep(steps, (t) => path.state[name]![t]!);
    const vHat = byStep(steps, (t) => path.at(t).vHat?.[0] ?? Number.NaN);
    return {
      h: 2 * a,
      theta: byStep(steps, (t) => path.theta[t]!),
      g: byStep(steps, (t) => path.g[t]!),
      m: state('m'),
      v: state('v'),
      mHat: byStep(steps, (t) => path.at(t).mHat?.[0] ?? Number.NaN),
      vHat,
      root: vHat.map(Math.sqrt),
      step: byStep(steps, (t) => -path.at(t).update[0]!),
      c1: byStep(steps, (t) => 1 - beta1 ** t),
      c2: byStep(steps, (t) => 1 - beta2 ** t),
      share: [1 - beta1, 1 - beta2],
      bareStep: -bare.at(1).update[0]!,
      bareRatio: bare.at(1).update[0]! / lr / -1,
      rootShort: 1 / Math.sqrt(1 - beta2),
      vShort: 1 / (1 - beta2),
      mShort: 1 / (1 - beta1),
      adagradStep: byStep(steps, (t) => -sum.at(t).update[0]!),
      rmspropStep: -squares.at(1).update[0]!,
    };
  },
  steps(given) {
    const path = walk(given);
    return {
      columns: [
        { key: 't', symbol: 't', digits: 0 },
        { key: 'g', symbol: 'g_t', digits: 3, formula: 'g_t = 20\\,\\theta_{t-1}' },
        {
          key: 'm',
          symbol: 'm_t',
          digits: 3,
          formula: 'm_t = \\beta_1 m_{t-1} + (1 - \\beta_1)\\,g_t',
        },
        {
          key: 'v',
          symbol: 'v_t',
          digits: 3,
          formula: 'v_t = \\beta_2 v_{t-1} + (1 - \\beta_2)\\,g_t^2',
        },
        {
          key: 'mHat',
          symbol: '\\hat m_t',
          digits: 3,
          formula: '\\hat m_t = m_t / (1 - \\beta_1^t)',
        },
        {
          key: 'vHat',
          symbol: '\\hat v_t',
          digits: 1,
          formula: '\\hat v_t = v_t / (1 - \\beta_2^t)',
        },
        {
          key: 'step',
          symbol: '\\eta\\,\\hat m_t/\\sqrt{\\hat v_t}',
          digits: 5,
        },
        {
          key: 'theta',
          symbol: '\\theta_t',
          digits: 5,
          formula: '\\theta_t = \\theta_{t-1} - \\eta\\,\\hat m_t / \\sqrt{\\hat v_t}',
        },
      ],
      before: { theta: path.theta[0]!, m: path.state['m']![0]!, v: path.state['v']![0]! },
      rows: byStep(given.steps, (t) => t)
        .slice(1)
        .map((t) => {
          const { g, state, mHat, vHat, update, theta } = path.at(t);
          return {
            t,
            g: g[0]!,
            m: state.m[0]!,
            v: state.v[0]!,
            mHat: mHat![0]!,
            vHat: vHat![0]!,
            step: -update[0]!,
            theta: theta[0]!,
          };
        }),
    };
  },
  frameworks: frameworkSteps,
});
