// Claims on signs: equal steps, what Rprop sees, and RMSprop without memory.
import { descend, axisQuadratic, rmsprop, rprop, signsgd } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, list } from '#schema/range.ts';
import { along, gradients, lr, near, size } from './near.ts';

export const signClaims = [
  claim({
    id: 'sign-steps-equal',
    conditions: 'for any gradients that are not zero and any lr',
    over: { g: list(size, 2, 10), lr },
    holds({ g, lr }) {
      const path = along(g, signsgd({ lr }));
      const odd = g.findIndex((_, i) => !near(Math.abs(path.at(i + 1).updatePerLr[0]!), 1));
      return odd < 0 || `step ${odd + 1} is ${path.at(odd + 1).update[0]!}`;
    },
  }),
  claim({
    id: 'sign-stays-near',
    conditions: 'on a valley along the axes, from a start within 20 · lr, after 25 steps',
    over: { h: list(size, 2, 2), away: list(between(-20, 20), 2, 2), lr },
    holds({ h, away, lr }) {
      const start = away.map((x) => x * lr);
      const path = descend(axisQuadratic(h, start), signsgd({ lr }), { steps: 60 });
      for (let t = 25; t <= 60; t++) {
        const far = Math.max(...path.at(t).theta.map(Math.abs));
        if (far > lr * (1 + 1e-9)) return `at step ${t} it is ${far} away`;
      }
      return true;
    },
  }),
  claim({
    id: 'rprop-sees-signs',
    conditions: 'for any gradients, each multiplied by a positive factor of its own',
    over: { gradients: list(between(-100, 100), 20, 20), factors: list(size, 20, 20), lr },
    holds({ gradients, factors, lr }) {
      const [a, b] = [
        along(gradients, rprop({ lr })),
        along(
          gradients.map((g, i) => g * factors[i]!),
          rprop({ lr }),
        ),
      ];
      const apart = a.theta.findIndex((x, t) => x !== b.theta[t]);
      return apart < 0 || `they part at step ${apart}`;
    },
  }),
  claim({
    id: 'beta-zero-is-sign',
    conditions: 'for beta = 0 and eps = 0, and gradients that are not zero',
    over: { gradients, lr },
    holds({ gradients, lr }) {
      const some = gradients.map((g) => (g === 0 ? 1 : g));
      const [a, b] = [along(some, rmsprop({ lr, beta: 0, eps: 0 })), along(some, signsgd({ lr }))];
      const apart = a.theta.findIndex(
        (x, t) => Math.abs(x - b.theta[t]!) > 1e-9 * lr * some.length,
      );
      return apart < 0 || `they part at step ${apart}`;
    },
  }),
];
