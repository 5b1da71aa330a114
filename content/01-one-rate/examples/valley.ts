// Two curvatures and one rate: what the best of them leaves, and what that costs.
import { axisQuadratic, descend, quadratic, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { byStep, stepsTo } from './walk.ts';

const valley = { along: 0.2, across: 4, start: [-5, -2], lr: 0.4, steps: 6 } as const;
const walk = () => descend(quadratic(), sgd({ lr: valley.lr }), { steps: valley.steps });

const bestOf = (along: number, across: number): number => 2 / (along + across);

export const valleyExamples = [
  example({
    id: 'long-valley',
    title: 'Gradient descent in a valley with curvatures 0.2 along and 4 across',
    given: { ...valley, near: 0.49, target: 1e-6, most: 20_000, longer: [100, 1000] },
    compute({ along, across, lr, near, target, most, longer }) {
      const path = walk();
      const best = bestOf(along, across);
      const rounded = Number(best.toPrecision(3));
      const needs = (ratio: number): number =>
        stepsTo(axisQuadratic([1 / ratio, 1]), bestOf(1 / ratio, 1), target, most);
      return {
        theta1: byStep(valley.steps, (t) => path.theta[2 * t]!),
        theta2: byStep(valley.steps, (t) => path.theta[2 * t + 1]!),
        factor1: 1 - lr * along,
        factor2: 1 - lr * across,
        left1: path.theta[2 * valley.steps]! / path.theta[0]!,
        product: lr * across,
        limit: 2 / across,
        own: [1 / along, 1 / across],
        nearSteps: [
          stepsTo(axisQuadratic([along]), near, target, most),
          stepsTo(axisQuadratic([across]), near, target, most),
        ],
        best,
        bestSteps: stepsTo(quadratic(), best, target, most),
        bestFactor: 1 - rounded * along,
        ratio: across / along,
        longSteps: longer.map(needs),
      };
    },
    steps() {
      const path = walk();
      return {
        columns: [
          { key: 't', symbol: 't', digits: 0 },
          { key: 'g1', symbol: 'g_{t,1}', digits: 3, formula: 'g_{t,1} = 0.2\\,\\theta_{t-1,1}' },
          {
            key: 'theta1',
            symbol: '\\theta_{t,1}',
            digits: 3,
            formula: '\\theta_{t,i} = \\theta_{t-1,i} - \\eta\\,g_{t,i}',
          },
          { key: 'g2', symbol: 'g_{t,2}', digits: 3, formula: 'g_{t,2} = 4\\,\\theta_{t-1,2}' },
          { key: 'theta2', symbol: '\\theta_{t,2}', digits: 3 },
        ],
        before: { theta1: path.theta[0]!, theta2: path.theta[1]! },
        rows: byStep(valley.steps, (t) => t)
          .slice(1)
          .map((t) => {
            const { g, theta } = path.at(t);
            return { t, g1: g[0]!, theta1: theta[0]!, g2: g[1]!, theta2: theta[1]! };
          }),
      };
    },
  }),
];
