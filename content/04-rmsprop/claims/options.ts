// Claims on the options: what momentum collects, what is corrected, where the rate may stand, what the sparse form remembers.
import { descend, listedGradients, rmsprop } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list, oneOf } from '#schema/range.ts';
import { along, lr, near } from './near.ts';

const beta = between(0.5, 0.95);
const eps = between(0.01, 1);
const momentum = oneOf(0, 0.5, 0.9);
const gradients = list(between(-5, 5), 2, 10);
const places = oneOf('outside', 'inside');

/** Alike, but for what rounding leaves of gradients of this size. */
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-7 * (1 + Math.abs(a) + Math.abs(b));

export const optionClaims = [
  claim({
    id: 'momentum-collects-quotients',
    conditions:
      'for any gradients, with and without momentum, centred or not, with any correction, eps in either place, but inside the root where the centred mean is corrected; the L2 term is part of the gradient',
    over: {
      gradients,
      lr: between(0.01, 1, 'log'),
      beta,
      eps,
      momentum,
      centered: oneOf(false, true),
      corrects: oneOf('none', 'v', 'm', 'both'),
      place: places,
      l2: oneOf(0, 0.5),
    },
    cases: 400,
    holds({ gradients, lr, beta, eps, momentum, centered, corrects, place, l2 }) {
      // of equal gradients the corrected centred form leaves nothing under the root: only eps keeps it real
      const biasCorrection = centered && corrects === 'm' ? 'both' : corrects;
      const epsPlacement = centered && biasCorrection === 'both' ? 'inside' : place;
      const [inside, outside] = epsPlacement === 'inside' ? [eps, 0] : [0, eps];
      const ofMean = biasCorrection === 'both' || biasCorrection === 'm';
      const ofSquares = biasCorrection === 'both' || biasCorrection === 'v';
      const options = { lr, beta, eps, epsPlacement, momentum, centered, biasCorrection, l2 };
      const seen = listedGradients(
        gradients.map((g) => [g]),
        [1],
      );
      const path = descend(seen, rmsprop(options), { steps: gradients.length });
      const points = gradients.map((_, i) => path.at(i + 1)); // all at once: none may write into another
      let [theta, v, mean, m] = [1, 0, 0, 0];
      for (const [i, now] of points.entries()) {
        const t = i + 1;
        const g = gradients[i]! + l2 * theta;
        v = beta * v + (1 - beta) * g * g;
        mean = beta * mean + (1 - beta) * g;
        const full = 1 - beta ** t;
        const spread =
          v / (ofSquares ? full : 1) - (centered ? (mean / (ofMean ? full : 1)) ** 2 : 0);
        const root = Math.sqrt(spread + inside) + outside;
        m = momentum * m + g / root;
        theta -= lr * m;
        const way = momentum > 0 ? m * root : g;
        if (!close(now.vHat![0]!, spread)) return `at step ${t} the root is of ${now.vHat![0]!}`;
        if (!near(now.rate[0]!, lr / root, 1e-6)) return `at step ${t} the rate is ${now.rate[0]!}`;
        if (!close(now.direction[0]!, way)) return `step ${t} goes along ${now.direction[0]!}`;
        if (!close(now.theta[0]!, theta)) return `step ${t} leads to ${now.theta[0]!}`;
      }
      return true;
    },
  }),
  claim({
    id: 'rate-inside-the-buffer',
    conditions: 'for any gradients, with momentum and a constant lr',
    over: { gradients, lr, beta, eps, momentum: oneOf(0.5, 0.9) },
    holds({ gradients, lr, beta, eps, momentum }) {
      const options = { beta, eps, momentum };
      const outside = along(gradients, rmsprop({ ...options, lr })).theta;
      const plain = along(gradients, rmsprop({ lr: 1, beta, eps })).theta;
      let [theta, collected] = [0, 0];
      for (let t = 1; t < outside.length; t++) {
        collected = momentum * collected + lr * (plain[t - 1]! - plain[t]!); // Keras: lr is in the buffer
        theta -= collected;
        if (Math.abs(theta - outside[t]!) > 1e-7 * lr)
          return `at step ${t} they stand at ${outside[t]!} and ${theta}`;
      }
      return true;
    },
  }),
  claim({
    id: 'sparse-remembers',
    conditions: 'for the sparse form, at steps whose gradient is exactly 0; any beta, any momentum',
    over: { gradients, silent: integer(1, 50), lr, beta, momentum },
    holds({ gradients, silent, lr, beta, momentum }) {
      const all = [1, ...gradients, ...Array<number>(silent).fill(0)];
      const path = along(all, rmsprop({ lr, beta, momentum, sparse: true }));
      const [from, to] = [path.at(gradients.length + 1), path.at(-1)];
      if (from.theta[0] !== to.theta[0])
        return `it moved from ${from.theta[0]!} to ${to.theta[0]!}`;
      return from.state.v[0] === to.state.v[0] || `v fell to ${to.state.v[0]!}`;
    },
  }),
  claim({
    id: 'corrected-start',
    conditions: 'for eps = 0 and a constant gradient that is not 0, at every step',
    over: { g: between(1e-3, 1e3, 'log'), lr, beta: between(0, 0.999), steps: integer(1, 100) },
    holds({ g, lr, beta, steps }) {
      const rule = rmsprop({ lr, beta, eps: 0, biasCorrection: 'v' });
      const path = along(Array<number>(steps).fill(g), rule);
      for (let t = 1; t <= steps; t++)
        if (!near(-path.at(t).update[0]!, lr, 1e-8)) return `step ${t} is ${path.at(t).update[0]!}`;
      return true;
    },
  }),
];
