// RMSprop's relatives: AdaGrad at its edge, Adadelta without a learning rate, and the centred form.
import { adadelta, adagrad, conventions, descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { along, firstStep, lengths, steady } from './walk.ts';

export const relativeExamples = [
  example({
    id: 'nearly-adagrad',
    title: 'RMSprop with lr·√(1 − beta) against AdaGrad on x² from 10',
    given: { h: 2, start: 10, lr: 0.1, beta: [0.9, 0.999, 0.99999], steps: 1000 },
    compute({ h, start, lr, beta, steps }) {
      const bowl = quadratic1d({ h, start });
      const sum = descend(bowl, adagrad({ lr, eps: 0 }), { steps }).theta;
      const apart = beta.map((value) => {
        const rule = rmsprop({ lr: lr * Math.sqrt(1 - value), beta: value, eps: 0 });
        const { theta } = descend(bowl, rule, { steps });
        return Math.max(...theta.map((x, t) => Math.abs(x / sum[t]! - 1)));
      });
      return { apart, adagrad: sum[steps]!, unscaled: 1 / Math.sqrt(1 - beta[2]) };
    },
  }),
  example({
    id: 'adadelta',
    title: 'Adadelta’s first step, and its walk under a constant gradient',
    given: { eps: [1e-8, 1e-6, 1e-4], rho: 0.95, g: [0.1, 1, 100], steps: 1000, kerasLr: 0.001 },
    compute({ eps, rho, g, steps, kerasLr }) {
      const first = (value: number, gradient: number): number =>
        Math.abs(along([gradient], adadelta({ rho, eps: value })).at(1).theta[0]!);
      const walk = eps.map((value) => along(steady(1, steps), adadelta({ rho, eps: value })).theta);
      return {
        first: eps.map((value) => first(value, g[2])),
        byGradient: g.map((gradient) => first(eps[1], gradient)),
        grows: lengths(walk[1]!)[steps]! / lengths(walk[1]!)[1]!,
        walked: walk.map((theta) => Math.abs(theta[steps]!)),
        epsRatio: eps[2] / eps[1],
        torchLr: conventions.pytorch.adadelta.lr,
        perHundred: first(eps[2], g[2]) / first(eps[1], g[2]),
        keras: first(eps[1], g[2]) * kerasLr,
      };
    },
  }),
  example({
    id: 'centred',
    title: 'The centred form under a constant gradient: its steps grow without bound',
    given: { beta: 0.9, marks: [1, 7, 50, 100], steps: 100 },
    compute({ beta, marks, steps }) {
      const run = (centered: boolean) =>
        lengths(along(steady(1, steps), rmsprop({ lr: 1, beta, eps: 0, centered })).theta);
      const [centred, plain] = [run(true), run(false)];
      return {
        step: marks.map((t) => centred[t]!),
        plain: marks.map((t) => plain[t]!),
        over: firstStep(steps, (t) => centred[t]! > 10),
      };
    },
  }),
];
