// The chapter's sentences that can be false, as properties: each is tried on seeded random cases in the ranges it states.
import {
  adagrad,
  axisQuadratic,
  descend,
  listedGradients,
  sgd,
  type AdagradOptions,
} from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list, oneOf } from '#schema/range.ts';
import { switchClaims } from './claims/switches.ts';

/** AdaGrad along one coordinate's gradients, from 0. */
const along = (gradients: readonly number[], options: AdagradOptions) =>
  descend(listedGradients(gradients.map((g) => [g])), adagrad(options), {
    steps: gradients.length,
  });

const near = (a: number, b: number, relative = 1e-9): boolean =>
  Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;

const lr = between(1e-4, 10, 'log');
const gradients = list(between(-100, 100), 2, 40);
const size = between(1e-3, 1e3, 'log');

export const claims = [
  claim({
    id: 'crosses-each-step',
    conditions: 'for gradient descent on ½hθ², from any start that is not 0',
    over: { h: size, below: between(0.001, 0.999), start: between(0.1, 10) },
    holds({ h, below, start }) {
      const rule = sgd({ lr: (2 - below) / h });
      const path = descend(axisQuadratic([h], [start]), rule, { steps: 20 });
      const stays = path.theta.findIndex((x, t) => t > 0 && x * path.theta[t - 1]! >= 0);
      return stays < 0 || `step ${stays} stays on its side`;
    },
  }),
  claim({
    id: 'rate-never-rises',
    conditions: 'for any gradients, any constant lr and any eps > 0',
    over: { gradients, lr, eps: between(1e-10, 1, 'log') },
    holds({ gradients, lr, eps }) {
      const path = along(gradients, { lr, eps });
      for (let t = 2; t < path.length; t++) {
        const [before, now] = [path.at(t - 1).rate[0]!, path.at(t).rate[0]!];
        if (now > before) return `at step ${t} the rate rises from ${before} to ${now}`;
      }
      return true;
    },
  }),
  claim({
    id: 'first-step-is-lr',
    conditions: 'for eps = 0, a sum that starts at 0, and a first gradient that is not 0',
    over: { g: size, sign: oneOf(-1, 1), lr },
    holds({ g, sign, lr }) {
      const step = Math.abs(along([sign * g], { lr, eps: 0 }).at(1).update[0]!);
      return near(step, lr) || `the first step is ${step}, not ${lr}`;
    },
  }),
  claim({
    id: 'step-within-lr',
    conditions:
      'for any gradients that begin with one that is not 0, any eps ≥ 0 and a sum that starts at 0 or above',
    over: { gradients, lr, eps: between(0, 1), start: between(0, 10) },
    holds({ gradients, lr, eps, start }) {
      const path = along([1, ...gradients], { lr, eps, initialAccumulator: start });
      for (let t = 1; t < path.length; t++) {
        const { rate, g } = path.at(t);
        const step = Math.abs(rate[0]! * g[0]!);
        if (step > lr * (1 + 1e-12)) return `step ${t} is ${step}, longer than lr`;
      }
      return true;
    },
  }),
  claim({
    id: 'rescaling-changes-nothing',
    conditions: 'for eps = 0, a sum that starts at 0, and any positive factor on the loss',
    over: { h: list(size, 2, 2), start: list(between(0.1, 10), 2, 2), factor: size, lr },
    holds({ h, start, factor, lr }) {
      const walk = (curvatures: number[]) =>
        descend(axisQuadratic(curvatures, start), adagrad({ lr, eps: 0 }), { steps: 20 });
      const [path, scaled] = [walk(h), walk(h.map((x) => factor * x))];
      for (let t = 1; t <= 20; t++) {
        const [a, b] = [path.at(t).theta, scaled.at(t).theta];
        const far = a.findIndex((x, i) => Math.abs(x - b[i]!) > 1e-9 * (lr + start[i]!));
        if (far >= 0) return `coordinate ${far} parts at step ${t}: ${a[far]!} and ${b[far]!}`;
      }
      return true;
    },
  }),
  claim({
    id: 'curvature-cancels',
    conditions: 'on ½·Σ hᵢ·θᵢ² for eps = 0: any two sets of curvatures, the same start and lr',
    over: { h: list(size, 2, 2), other: list(size, 2, 2), start: list(between(0.1, 10), 2, 2), lr },
    holds({ h, other, start, lr }) {
      const walk = (curvatures: number[]) =>
        descend(axisQuadratic(curvatures, start), adagrad({ lr, eps: 0 }), { steps: 20 }).theta;
      const [a, b] = [walk(h), walk(other)];
      const far = a.findIndex((x, i) => Math.abs(x - b[i]!) > 1e-9 * (lr + 10));
      return far < 0 || `the paths part: ${a[far]!} and ${b[far]!}`;
    },
  }),
  claim({
    id: 'rare-rate-ratio',
    conditions:
      'for eps = 0, gradients ±g: one at every step, the other at every N-th, after each N-th step',
    over: { period: integer(2, 100), rounds: integer(1, 10), g: size, lr },
    holds({ period, rounds, g, lr }) {
      const steps = period * rounds;
      const common = along(Array<number>(steps).fill(g), { lr, eps: 0 }).at(-1).rate[0]!;
      const rare = along(Array<number>(rounds).fill(g), { lr, eps: 0 }).at(-1).rate[0]!;
      const ratio = rare / common;
      return near(ratio, Math.sqrt(period)) || `the rates stand as ${ratio} to 1`;
    },
  }),
  claim({
    id: 'constant-gradient-walk',
    conditions: 'for eps = 0 and a constant gradient that is not 0',
    over: { g: size, lr, steps: integer(1, 2000) },
    holds({ g, lr, steps }) {
      const end = along(Array<number>(steps).fill(g), { lr, eps: 0 }).at(-1);
      const step = end.rate[0]! * g;
      const distance = -end.theta[0]!;
      const [low, high] = [2 * lr * (Math.sqrt(steps + 1) - 1), 2 * lr * Math.sqrt(steps)];
      if (!near(step, lr / Math.sqrt(steps))) return `step ${steps} is ${step}`;
      const inside = low <= distance * (1 + 1e-9) && distance <= high * (1 + 1e-9);
      return inside || `walked ${distance}, not between ${low} and ${high}`;
    },
  }),
  claim({
    id: 'converging-keeps-a-rate',
    conditions:
      'on ½hθ² without noise, eps = 0, from a start of 0.3 to 10 times lr away, after 2000 steps',
    over: { h: size, ratio: between(0.3, 10), lr },
    cases: 60,
    holds({ h, ratio, lr }) {
      const start = ratio * lr;
      const path = descend(axisQuadratic([h], [start]), adagrad({ lr, eps: 0 }), { steps: 2000 });
      const [half, end] = [path.at(1000), path.at(2000)];
      const left = Math.abs(end.theta[0]!) / start;
      if (!(left < 1e-9)) return `${left} of the way is left`;
      const steady = near(half.rate[0]!, end.rate[0]!, 1e-9) && end.rate[0]! > 0.02 / h;
      return steady || `the rate went from ${half.rate[0]!} to ${end.rate[0]!}`;
    },
  }),
  claim({
    id: 'start-caps-the-rate',
    conditions: 'for any gradients, any eps ≥ 0 and a sum that starts above 0',
    over: { gradients, lr, start: between(1e-3, 10, 'log') },
    holds({ gradients, lr, start }) {
      const path = along(gradients, { lr, eps: 0, initialAccumulator: start });
      const cap = lr / Math.sqrt(start);
      const first = path.at(1).rate[0]!;
      return first <= cap * (1 + 1e-12) || `the first rate is ${first}, above ${cap}`;
    },
  }),
  claim({
    id: 'sum-bound',
    conditions: 'for any gradients that begin with one that is not 0, and eps = 0',
    over: { gradients, lr },
    holds({ gradients, lr }) {
      const path = along([1, ...gradients], { lr, eps: 0 });
      let sum = 0;
      for (let t = 1; t < path.length; t++) {
        const { rate, g } = path.at(t);
        sum += rate[0]! * g[0]! ** 2;
      }
      const bound = 2 * lr * Math.sqrt(path.at(-1).state.G[0]!);
      return sum <= bound * (1 + 1e-12) || `the sum is ${sum}, above ${bound}`;
    },
  }),
  ...switchClaims,
];
