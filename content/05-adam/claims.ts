// The chapter's sentences that can be false, as properties: each is tried on seeded random cases in the ranges it states.
import { adam, conventions, descend, quadratic1d, sequences, axisQuadratic } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list, oneOf } from '#schema/range.ts';
import { amsgradClaim } from './claims/amsgrad.ts';
import { placesClaim } from './claims/places.ts';
import { along, constant, steps } from './examples/along.ts';
import { growing } from './examples/longest.ts';

const near = (a: number, b: number, relative = 1e-9): boolean =>
  Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;

const lr = between(1e-4, 10, 'log');
const beta1 = between(0, 0.99);
const beta2 = between(0.5, 0.9999);
const size = between(1e-3, 1e3, 'log');
const gradients = list(between(-100, 100), 2, 40);

/** The first step without correction over the corrected one. */
const bareFirst = (beta1: number, beta2: number): number =>
  steps([1], { beta1, beta2, biasCorrection: 'none' })[0]!;

export const claims = [
  placesClaim,
  claim({
    id: 'first-step-is-lr',
    conditions: 'for eps = 0, any betas, and a first gradient that is not 0',
    over: { g: size, sign: oneOf(-1, 1), lr, beta1, beta2 },
    holds({ g, sign, ...options }) {
      const step = Math.abs(steps([sign * g], options)[0]!);
      return near(step, options.lr) || `the first step is ${step}, not ${options.lr}`;
    },
  }),
  claim({
    id: 'steady-steps-are-lr',
    conditions: 'for eps = 0, any betas, and gradients that are all the same and not 0',
    over: { g: size, lr, beta1, beta2, n: integer(2, 200) },
    holds({ g, n, ...options }) {
      const step = steps(constant(n, g), options).at(-1)!;
      return near(step, options.lr, 1e-6) || `step ${n} is ${step}, not ${options.lr}`;
    },
  }),
  claim({
    id: 'which-way',
    conditions: 'for eps = 0 and any betas that do not just meet the line',
    over: { beta1, beta2: between(0.1, 0.9999) },
    holds({ beta1, beta2 }) {
      const [above, below] = [(1 - beta1) ** 2, 1 - beta2];
      if (near(above, below, 1e-6)) return true;
      const first = bareFirst(beta1, beta2);
      return first < 1 === above < below || `the first step is ${first} lr`;
    },
  }),
  claim({
    id: 'equal-betas-start-short',
    conditions: 'for eps = 0, beta1 = beta2, without correction, under a constant gradient',
    over: { beta: between(0.01, 0.999), g: size, n: integer(1, 300) },
    holds({ beta, g, n }) {
      const all = steps(constant(n, g), { beta1: beta, beta2: beta, biasCorrection: 'none' });
      const rises = all.every((step, i) => i === 0 || step >= all[i - 1]! - 1e-9);
      return (rises && all.at(-1)! <= 1 + 1e-9) || `the last step is ${all.at(-1)!} lr`;
    },
  }),
  claim({
    id: 'turning-leaves-a-step',
    conditions: 'for eps = 0, beta1 up to 0.95 and gradients ±g in turn, after 500 steps',
    over: { beta1: between(0, 0.95), beta2, g: size, lr },
    holds({ beta1, beta2, g, lr }) {
      const turning = sequences.alternating(500, { size: g }).map(([x]) => x!);
      const step = Math.abs(steps(turning, { beta1, beta2, lr }).at(-1)!);
      const expected = (lr * (1 - beta1)) / (1 + beta1);
      return near(step, expected, 1e-6) || `the step is ${step}, not ${expected}`;
    },
  }),
  claim({
    id: 'mean-of-squares',
    conditions: 'for any gradients and any beta2, at the first two steps',
    over: { g: list(between(-10, 10), 2, 2), beta2 },
    holds({ g, beta2 }) {
      const weight = [beta2, 1].map((w) => w / (1 + beta2));
      const expected = weight[0]! * g[0]! ** 2 + weight[1]! * g[1]! ** 2;
      const vHat = along(g, { beta2, eps: 1e-30 }).at(2).vHat![0]!;
      return near(vHat, expected, 1e-6) || `it is ${vHat}, the mean of the squares ${expected}`;
    },
  }),
  claim({
    id: 'zero-betas-are-signs',
    conditions: 'for eps = 0, both betas 0, and gradients that are not 0',
    over: { gradients: list(oneOf(-100, -1, -0.01, 0.01, 1, 100), 1, 20), lr },
    holds({ gradients, lr }) {
      const all = steps(gradients, { lr, beta1: 0, beta2: 0 });
      const odd = all.findIndex(
        (step, i) => Math.abs(step - lr * Math.sign(gradients[i]!)) > 1e-9 * lr * 40,
      );
      return odd < 0 || `step ${odd + 1} is ${all[odd]!}`;
    },
  }),
  claim({
    id: 'rescaling-changes-nothing',
    conditions: 'for eps = 0 and any positive factor on the loss',
    over: { h: list(size, 2, 2), start: list(between(0.1, 10), 2, 2), factor: size, lr },
    holds({ h, start, factor, lr }) {
      const walk = (curvatures: number[]) =>
        descend(axisQuadratic(curvatures, start), adam({ lr, eps: 0 }), { steps: 10 }).theta;
      const [a, b] = [walk(h), walk(h.map((x) => factor * x))];
      const far = a.findIndex((x, i) => Math.abs(x - b[i]!) > 1e-6 * (lr + 10));
      return far < 0 || `the paths part: ${a[far]!} and ${b[far]!}`;
    },
  }),
  claim({
    id: 'step-bound',
    conditions: 'for eps = 0, beta1² < beta2, and any gradients that begin with one that is not 0',
    over: { gradients, beta1: between(0, 0.95), beta2: between(0.92, 0.9999) },
    holds({ gradients, beta1, beta2 }) {
      const bound = (1 - beta1) / Math.sqrt((1 - beta2) * (1 - beta1 ** 2 / beta2));
      const longest = Math.max(...steps([1, ...gradients], { beta1, beta2 }).map(Math.abs));
      return longest <= bound * (1 + 1e-9) || `a step of ${longest}, above ${bound}`;
    },
  }),
  claim({
    id: 'equal-betas-bound',
    conditions:
      'for eps = 0 and gradients that begin with one that is not 0: any for equal betas, growing ones for a beta2 above beta1',
    over: { gradients, beta: between(0.05, 0.999), other: between(0.05, 0.999) },
    holds({ gradients, beta, other }) {
      const all = steps([1, ...gradients], { beta1: beta, beta2: beta });
      const longest = Math.max(...all.map(Math.abs));
      if (longest > 1 + 1e-9) return `a step is ${longest} lr long`;
      const [beta1, beta2] = [Math.min(beta, other), Math.max(beta, other)];
      if (beta2 - beta1 < 0.01) return true;
      const grown = growing(beta2 / beta1, 3000, beta1, beta2);
      return grown > 1 || `with betas ${beta1} and ${beta2} growth gives ${grown} lr`;
    },
  }),
  claim({
    id: 'sparse-stays',
    conditions: 'for the sparse form, at steps whose gradient is exactly 0',
    over: { gradients, silent: integer(1, 50) },
    holds({ gradients, silent }) {
      const path = along([1, ...gradients, ...constant(silent, 0)], { sparse: true });
      const [from, to] = [path.at(gradients.length + 1), path.at(-1)];
      const still = from.theta[0] === to.theta[0] && from.state.m[0] === to.state.m[0];
      return still || `it moved from ${from.theta[0]!} to ${to.theta[0]!}`;
    },
  }),
  claim({
    id: 'hat-eps',
    conditions: 'for Keras’s form at step t of a constant gradient, with any positive eps',
    over: { g: size, eps: between(1e-10, 10, 'log'), t: integer(1, 300) },
    holds({ g, eps, t }) {
      const keras = steps(constant(t, g), { ...conventions.keras.adam, lr: 1, eps }).at(-1)!;
      const acts = eps / Math.sqrt(1 - 0.999 ** t);
      return near(keras, g / (g + acts), 1e-6) || `the step is ${keras} lr`;
    },
  }),
  claim({
    id: 'thrown-out-again',
    conditions:
      'on ½hθ² without noise, eps = 0, beta1 = 0.9, beta2 from 0.95 to 0.999, from a start of 1 to 10 times lr away: the largest distance from step 20 000 to step 40 000 is above lr/1000',
    over: { h: size, ratio: between(1, 10), lr, beta2: oneOf(0.95, 0.99, 0.999) },
    cases: 30,
    holds({ h, ratio, lr, beta2 }) {
      const path = descend(
        quadratic1d({ h, start: ratio * lr }),
        adam({ lr, beta1: 0.9, beta2, eps: 0 }),
        {
          steps: 40_000,
        },
      );
      const late = Math.max(...path.theta.subarray(20_000).map(Math.abs));
      return late > lr / 1000 || `at most ${late / lr} lr away`;
    },
  }),
  claim({
    id: 'large-eps-settles',
    conditions:
      'on ½hθ² without noise, the usual betas, eps = lr·h/19, from a start of 1 to 10 times lr away: after 20 000 steps the distance is below 10⁻⁹ lr',
    over: { h: size, ratio: between(1, 10), lr },
    cases: 30,
    holds({ h, ratio, lr }) {
      const rule = adam({ lr, beta1: 0.9, beta2: 0.999, eps: (lr * h) / 19 });
      const path = descend(quadratic1d({ h, start: ratio * lr }), rule, { steps: 20_000 });
      const left = Math.abs(path.at(-1).theta[0]!) / lr;
      return left < 1e-9 || `${left} lr away`;
    },
  }),
  claim({
    id: 'amsgrad-never-rises',
    conditions: 'for AMSGrad as published, any gradients that begin with one that is not 0',
    over: { gradients, lr },
    holds({ gradients, lr }) {
      const path = along([1, ...gradients], { ...conventions.paper.amsgrad, lr });
      for (let t = 2; t < path.length; t++) {
        const [before, now] = [path.at(t - 1).rate[0]!, path.at(t).rate[0]!];
        if (now > before * (1 + 1e-12)) return `at step ${t} the rate rises to ${now}`;
      }
      return true;
    },
  }),
  amsgradClaim,
];
