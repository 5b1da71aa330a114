// The chapter's sentences that can be false, as properties: each is tried on seeded random cases in the ranges it states.
import { adam, adamw, descend, listedGradients, quadratic1d, sgd } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list, oneOf } from '#schema/range.ts';
import { besideClaim } from './claims/beside.ts';
import { limitClaims } from './claims/limits.ts';
import { normClaim } from './claims/norms.ts';

const near = (a: number, b: number, relative = 1e-9): boolean =>
  Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b), 1e-12);

const lr = between(1e-4, 0.5, 'log');
const strength = between(1e-3, 1, 'log');
const gradients = list(between(-10, 10), 3, 30);
const start = between(-5, 5);

const listed = (g: readonly number[], from: number) =>
  listedGradients(
    g.map((x) => [x]),
    [from],
  );

export const claims = [
  besideClaim,
  claim({
    id: 'one-for-gradient-descent',
    conditions: 'for gradient descent without momentum, any gradients, rates and strengths',
    over: { lr, strength, gradients, start },
    holds({ lr, strength, gradients, start }) {
      const steps = gradients.length;
      const { theta } = descend(listed(gradients, start), sgd({ lr, l2: strength }), { steps });
      let decayed = start;
      for (const g of gradients) decayed = (1 - lr * strength) * decayed - lr * g;
      return near(theta[steps]!, decayed, 1e-7) || `${theta[steps]!} and ${decayed}`;
    },
  }),
  claim({
    id: 'unseen-penalty',
    conditions:
      'for eps = 0, any rate, penalty and curvatures, and a loss whose minimum is at zero',
    over: { lr, penalty: between(0, 10), h: between(0.1, 50, 'log'), start: between(0.5, 5) },
    holds({ lr, penalty, h, start }) {
      const bowl = quadratic1d({ h, start });
      const steps = 5;
      const plain = descend(bowl, adam({ lr, eps: 0 }), { steps }).theta[steps]!;
      const pulled = descend(bowl, adam({ lr, eps: 0, l2: penalty }), { steps }).theta[steps]!;
      return Math.abs(plain - pulled) < 1e-9 || `${plain} without and ${pulled} with it`;
    },
  }),
  claim({
    id: 'any-penalty-moves-by-lr',
    conditions: 'for eps = 0, a weight that is not 0 and gets no gradient, any penalty above 0',
    over: { lr, penalty: between(1e-6, 100, 'log'), start: between(1, 5), sign: oneOf(-1, 1) },
    holds({ lr, penalty, start, sign }) {
      const { theta } = descend(listed([0], sign * start), adam({ lr, eps: 0, l2: penalty }), {
        steps: 1,
      });
      const way = Math.abs(theta[1]! - theta[0]!);
      return near(way, lr, 1e-6) || `the first step is ${way}, lr is ${lr}`;
    },
  }),
  claim({
    id: 'decay-apart-from-step',
    conditions: 'for any gradients, rate, decay, betas and eps',
    over: {
      lr,
      strength,
      gradients,
      start,
      beta1: between(0, 0.99),
      beta2: between(0.5, 0.9999),
      eps: between(1e-8, 0.1, 'log'),
    },
    holds({ strength, gradients, start, ...options }) {
      const steps = gradients.length;
      const objective = listed(gradients, start);
      const path = descend(objective, adamw({ ...options, weightDecay: strength }), { steps });
      const plain = descend(objective, adam(options), { steps });
      for (let t = 1; t <= steps; t++) {
        const step = plain.theta[t - 1]! - plain.theta[t]!;
        const decayed = path.theta[t - 1]! - path.theta[t]! - step;
        const share = options.lr * strength * path.theta[t - 1]!;
        if (Math.abs(decayed - share) > 1e-9) return `step ${t} takes ${decayed}, not ${share}`;
      }
      return true;
    },
  }),
  claim({
    id: 'same-share-for-all',
    conditions: 'for weights that get no gradient, any rate and decay',
    over: { lr, strength, starts: list(between(0.1, 10), 2, 5), n: integer(1, 50) },
    holds({ lr, strength, starts, n }) {
      const still = listedGradients(
        Array.from({ length: n }, () => starts.map(() => 0)),
        starts,
      );
      const { theta } = descend(still, adamw({ lr, weightDecay: strength }), { steps: n }).at(n);
      const keep = (1 - lr * strength) ** n;
      return (
        starts.every((x, i) => near(theta[i]! / x, keep, 1e-6)) ||
        `${theta.join(', ')}, not ${keep}`
      );
    },
  }),
  claim({
    id: 'after-is-another',
    conditions: 'for eps = 0, a first gradient that is not 0, and a decay above 0',
    over: { lr: between(0.01, 0.5), strength: between(0.05, 1), g: between(0.1, 10), start },
    holds({ lr, strength, g, start }) {
      const [objective, steps] = [listed([g], start), 1];
      const before = descend(objective, adamw({ lr, weightDecay: strength, eps: 0 }), { steps });
      const moved = descend(objective, adam({ lr, eps: 0 }), { steps }).theta[1]!;
      const after = (1 - lr * strength) * moved;
      const gap = after - before.theta[1]!;
      return near(gap, lr ** 2 * strength, 1e-6) || `the gap is ${gap}`;
    },
  }),
  claim({
    id: 'papers-form',
    conditions: 'for any gradients, with a rate that does not change',
    over: { lr, own: between(1e-5, 0.1, 'log'), gradients, start },
    holds({ lr, own, gradients, start }) {
      const steps = gradients.length;
      const objective = listed(gradients, start);
      const { theta } = descend(objective, adamw({ lr, weightDecay: own / lr }), { steps });
      const plain = descend(objective, adam({ lr }), { steps }).theta;
      let paper = start;
      for (let t = 1; t <= steps; t++) paper -= plain[t - 1]! - plain[t]! + own * paper;
      return near(paper, theta[steps]!, 1e-6) || `${paper} and ${theta[steps]!}`;
    },
  }),
  claim({
    id: 'one-product-one-angle',
    conditions: 'for gradients that do not depend on the weights, weights that start in proportion',
    over: { lr, strength, factor: between(0.2, 5), gradients, start: between(0.5, 5) },
    holds({ lr, strength, factor, gradients, start }) {
      const steps = gradients.length;
      const first = descend(listed(gradients, start), adamw({ lr, weightDecay: strength }), {
        steps,
      });
      const scaled = descend(
        listed(gradients, factor * start),
        adamw({ lr: factor * lr, weightDecay: strength / factor }),
        { steps },
      );
      const gap = Math.abs(scaled.theta[steps]! - factor * first.theta[steps]!);
      return gap < 1e-7 || `they are not in proportion: off by ${gap}`;
    },
  }),
  ...limitClaims,
  normClaim,
];
