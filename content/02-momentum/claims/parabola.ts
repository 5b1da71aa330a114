// Sentences on a parabola of curvature h: the one pace of the heavy ball, its swinging, the limits, and Nesterov as a ball with less momentum.
import { claim } from '#schema/claim.ts';
import { between, oneOf } from '#schema/range.ts';
import { crossings, onParabola } from '../examples/walk.ts';
import { kicked } from '../examples/kick.ts';

const h = between(0.1, 10, 'log');
const beta = between(0.05, 0.97);

/** Whether a walk has left its start far behind, or come far closer: 'away', 'home' or undefined. */
function fate(theta: ArrayLike<number>): 'away' | 'home' | undefined {
  const last = Math.abs(theta[theta.length - 1]!);
  if (last < 1e-3) return 'home';
  return last > 1e3 ? 'away' : undefined;
}

export const parabolaClaims = [
  claim({
    id: 'one-pace',
    conditions:
      'on ½hθ², for lr·h between (1 − √β)² and (1 + √β)²: the quadratic form of two neighbouring points that a ball at one pace shrinks by β',
    over: { h, beta, share: between(0.02, 0.98) },
    holds({ h, beta, share }) {
      const root = Math.sqrt(beta);
      const q = (1 - root) ** 2 + share * 4 * root; // 4√β is the width of the band
      const { theta } = onParabola(h, { lr: q / h, momentum: beta }, 40);
      const size = (t: number): number =>
        theta[t]! ** 2 - (1 + beta - q) * theta[t]! * theta[t - 1]! + beta * theta[t - 1]! ** 2;
      for (let t = 2; t <= 40; t++) {
        const pace = Math.sqrt(size(t) / size(t - 1));
        if (!(Math.abs(pace - root) < 1e-6)) return `at step ${t} the pace is ${pace}, not ${root}`;
      }
      return true;
    },
  }),
  claim({
    id: 'swings-unless-slow',
    conditions:
      'on ½hθ² from rest, a tenth or more above or below the border, over 2000 steps; lr·h below 1',
    over: { h, beta: between(0.05, 0.95), side: oneOf('below', 'above'), far: between(0.1, 0.9) },
    holds({ h, beta, side, far }) {
      const border = (1 - Math.sqrt(beta)) ** 2;
      const q = side === 'below' ? border * (1 - far) : border + far * (1 - border);
      const { theta } = onParabola(h, { lr: q / h, momentum: beta }, 2000);
      const count = crossings(theta);
      return (
        count > 0 === (side === 'above') || `with lr·h ${side} ${border} it crosses ${count} times`
      );
    },
  }),
  claim({
    id: 'stability-limits',
    conditions:
      'on ½hθ², a little below or above the limit (see the property), for decays up to 0.97, after 1500 steps',
    over: {
      h,
      beta,
      rule: oneOf('descent', 'ball', 'nesterov'),
      side: oneOf(0.96, 1.04),
    },
    holds({ h, beta, rule, side }) {
      const limit = {
        descent: 2,
        ball: 2 * (1 + beta),
        nesterov: (2 * (1 + beta)) / (1 + 2 * beta),
      }[rule];
      const options = rule === 'descent' ? {} : { momentum: beta, nesterov: rule === 'nesterov' };
      const { theta } = onParabola(h, { lr: (side * limit) / h, ...options }, 1500);
      const seen = fate(theta);
      return seen === (side < 1 ? 'home' : 'away') || `${rule} ends at ${theta.at(-1)!}`;
    },
  }),
  claim({
    id: 'nesterov-less-momentum',
    conditions: 'on ½hθ², from the second step on, for lr·h up to 1',
    over: { h, beta, share: between(0.01, 1) },
    holds({ h, beta, share }) {
      const { theta } = onParabola(h, { lr: share / h, momentum: beta, nesterov: true }, 40);
      const less = beta * (1 - share);
      for (let t = 1; t < 40; t++) {
        const ball = theta[t]! + less * (theta[t]! - theta[t - 1]!) - share * theta[t]!;
        if (Math.abs(ball - theta[t + 1]!) > 1e-12)
          return `at step ${t + 1} it is at ${theta[t + 1]!}, such a ball at ${ball}`;
      }
      return true;
    },
  }),
  claim({
    id: 'noise-as-larger-rate',
    conditions:
      'on ½hθ² in the long run, independent noise on every gradient, lr·h/(1 − β) up to 0.1: the jitter, within a twentieth',
    over: { h, beta: between(0.3, 0.95), share: between(0.01, 0.1) },
    cases: 60,
    holds({ h, beta, share }) {
      const large = share / h;
      const [ball, plain] = [
        kicked(h, { lr: large * (1 - beta), momentum: beta }),
        kicked(h, { lr: large }),
      ];
      return Math.abs(ball / plain - 1) < 0.05 || `they jitter by ${ball} and ${plain}`;
    },
  }),
];
