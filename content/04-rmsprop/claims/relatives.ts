// Claims on relatives: AdaGrad at the edge of RMSprop, Adadelta's first step, the centred form.
import { adadelta, adagrad, rmsprop } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, oneOf } from '#schema/range.ts';
import { along, gradients, lr, near, size } from './near.ts';

export const relativeClaims = [
  claim({
    id: 'edge-is-adagrad',
    conditions: 'for eps = 0 and any gradients of which the first is not zero',
    over: { gradients, lr, rest: between(1e-9, 0.5, 'log') },
    holds({ gradients, lr, rest }) {
      const all = [1, ...gradients];
      const beta = 1 - rest;
      const average = along(all, rmsprop({ lr: lr * Math.sqrt(1 - beta), beta, eps: 0 }));
      const sum = along(all, adagrad({ lr, eps: 0 }));
      for (let t = 1; t < sum.length; t++) {
        const ratio = average.at(t).rate[0]! / sum.at(t).rate[0]!;
        const most = beta ** (-(t - 1) / 2);
        if (ratio < 1 - 1e-6 || ratio > most * (1 + 1e-6))
          return `at step ${t} the rates stand as ${ratio}, not between 1 and ${most}`;
      }
      return true;
    },
  }),
  claim({
    id: 'adadelta-first-step',
    conditions: 'for any first gradient, any eps > 0, any rho and lr = 1',
    over: { g: size, sign: oneOf(-1, 1), eps: between(1e-10, 1e-2, 'log'), rho: between(0, 0.99) },
    holds({ g, sign, eps, rho }) {
      const step = Math.abs(along([sign * g], adadelta({ rho, eps })).at(1).theta[0]!);
      const most = Math.sqrt(eps / (1 - rho));
      const large = (1 - rho) * g ** 2 > 1000 * eps;
      const fits = step <= most * (1 + 1e-12) && (!large || step > 0.999 * most);
      return fits || `the first step is ${step}, the bound ${most}`;
    },
  }),
  claim({
    id: 'centred-grows',
    conditions: 'for eps = 0 and a constant gradient, beta from 0.5 to 0.95, up to step 100',
    over: { g: size, lr, beta: between(0.5, 0.95), t: integer(1, 100) },
    holds({ g, lr, beta, t }) {
      const rest = beta ** t;
      if (rest * (1 - rest) < 1e-9) return true; // what rounding leaves of a difference
      const path = along(Array<number>(t).fill(g), rmsprop({ lr, beta, eps: 0, centered: true }));
      const step = path.at(t).rate[0]! * g;
      return near(step, lr / Math.sqrt(rest * (1 - rest)), 1e-5) || `step ${t} is ${step}`;
    },
  }),
];
