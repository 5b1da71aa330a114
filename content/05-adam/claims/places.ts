// What Adam divides by, as a property: eps in each of its three places, with every correction, with the current v or the largest.
import { adam, descend, listedGradients } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, list, oneOf } from '#schema/range.ts';

const near = (a: number, b: number, size = 1): boolean =>
  Math.abs(a - b) <= 1e-9 * (size + Math.abs(a) + Math.abs(b));

export const placesClaim = claim({
  id: 'three-places-of-eps',
  conditions:
    'for any gradients and betas, at every step; whether both averages are corrected, one or none, and with or without AMSGrad; what is not corrected stands for itself, and the L2 term is part of the gradient',
  over: {
    gradients: list(between(-5, 5), 2, 10),
    place: oneOf('outside', 'inside', 'hat'),
    corrects: oneOf('both', 'm', 'v', 'none'),
    largest: oneOf('none', 'raw', 'corrected'),
    beta1: between(0, 0.95),
    beta2: between(0.3, 0.999),
    eps: between(0.01, 1),
    lr: between(0.01, 1, 'log'),
    l2: oneOf(0, 0.5),
  },
  holds({ gradients, place, corrects, largest, beta1, beta2, eps, lr, l2 }) {
    const amsgrad = largest === 'none' ? false : largest;
    const biasCorrection = corrects;
    const rule = adam({ lr, beta1, beta2, eps, epsPlacement: place, amsgrad, biasCorrection, l2 });
    const seen = listedGradients(
      gradients.map((g) => [g]),
      [1],
    );
    const path = descend(seen, rule, { steps: gradients.length });
    const [ofM, ofV] = [
      corrects === 'both' || corrects === 'm',
      corrects === 'both' || corrects === 'v',
    ];
    let [theta, m, v, most] = [1, 0, 0, 0];
    for (const [i, given] of gradients.entries()) {
      const t = i + 1;
      const g = given + l2 * theta;
      m = beta1 * m + (1 - beta1) * g;
      v = beta2 * v + (1 - beta2) * g * g;
      const c2 = ofV ? 1 - beta2 ** t : 1;
      most = Math.max(most, largest === 'corrected' ? v / c2 : v);
      const mHat = ofM ? m / (1 - beta1 ** t) : m;
      const vHat = { raw: most / c2, corrected: most, none: v / c2 }[largest];
      const divisor = {
        outside: Math.sqrt(vHat) + eps,
        inside: Math.sqrt(vHat + eps),
        hat: Math.sqrt(vHat) + eps / Math.sqrt(c2),
      }[place];
      theta -= (lr * mHat) / divisor;
      const now = path.at(t);
      if (!near(now.mHat![0]!, mHat) || !near(now.direction[0]!, mHat))
        return `step ${t} goes along ${now.direction[0]!}`;
      if (!near(now.vHat![0]!, vHat)) return `at step ${t} the second average is ${now.vHat![0]!}`;
      if (!near(now.rate[0]!, lr / divisor, 0)) return `at step ${t} the rate is ${now.rate[0]!}`;
      if (!near(now.theta[0]!, theta)) return `step ${t} leads to ${now.theta[0]!}`;
    }
    return true;
  },
});
