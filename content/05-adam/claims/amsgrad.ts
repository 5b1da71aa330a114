// AMSGrad as a property: what it divides by, with its two ways to correct, and eps in either place.
import { adam, descend, listedGradients } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, list, oneOf } from '#schema/range.ts';

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;

export const amsgradClaim = claim({
  id: 'amsgrad-divides-by-the-largest',
  conditions:
    'for any gradients, at every step, whether the largest is taken before or after the correction',
  over: {
    gradients: list(between(-5, 5), 2, 10),
    amsgrad: oneOf('raw', 'corrected'),
    epsPlacement: oneOf('outside', 'inside'),
    beta1: between(0, 0.95),
    beta2: between(0.3, 0.999),
    eps: between(1e-3, 1),
    lr: between(1e-3, 10, 'log'),
  },
  holds({ gradients, amsgrad, epsPlacement, beta1, beta2, eps, lr }) {
    const path = descend(
      listedGradients(gradients.map((g) => [g])),
      adam({ lr, beta1, beta2, eps, epsPlacement, amsgrad }),
      { steps: gradients.length },
    );
    const [inside, outside] = epsPlacement === 'inside' ? [eps, 0] : [0, eps];
    let [m, v, most] = [0, 0, 0];
    for (const [i, g] of gradients.entries()) {
      m = beta1 * m + (1 - beta1) * g;
      v = beta2 * v + (1 - beta2) * g * g;
      const [c1, c2] = [1 - beta1 ** (i + 1), 1 - beta2 ** (i + 1)];
      most = Math.max(most, amsgrad === 'raw' ? v : v / c2);
      const vHat = amsgrad === 'raw' ? most / c2 : most;
      const rate = lr / (Math.sqrt(vHat + inside) + outside);
      const [before, now] = [path.at(i), path.at(i + 1)];
      const moved = before.theta[0]! - now.theta[0]!;
      if (!near(now.vHat![0]!, vHat))
        return `at step ${i + 1} it divides by the root of ${now.vHat![0]!}`;
      if (!near(now.rate[0]!, rate)) return `at step ${i + 1} the rate is ${now.rate[0]!}`;
      if (Math.abs(moved - (rate * m) / c1) > 1e-9 * lr) return `step ${i + 1} is ${moved}`;
    }
    return true;
  },
});
