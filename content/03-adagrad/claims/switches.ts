// The switches of AdaGrad in frameworks, as properties: what decays lr, what enters the sum, where eps stands.
import { adagrad, descend, listedGradients } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, list } from '#schema/range.ts';

const lr = between(1e-3, 10, 'log');
const gradients = list(between(-10, 10), 2, 12);

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;

/** The run along one coordinate's gradients, from `start`. */
const along = (gradients: readonly number[], options: Parameters<typeof adagrad>[0], start = 0) =>
  descend(
    listedGradients(
      gradients.map((g) => [g]),
      [start],
    ),
    adagrad(options),
    { steps: gradients.length },
  );

export const switchClaims = [
  claim({
    id: 'lr-decay-divides',
    conditions: 'for any gradients that begin with 1, at every step t, any eps > 0',
    over: { gradients, lr, eps: between(0.01, 1), lrDecay: between(0.01, 2) },
    holds({ gradients, lr, eps, lrDecay }) {
      const seen = [1, ...gradients];
      const path = along(seen, { lr, eps, lrDecay });
      let sum = 0;
      for (const [i, g] of seen.entries()) {
        sum += g * g;
        const rate = lr / (1 + i * lrDecay) / (Math.sqrt(sum) + eps);
        const [before, now] = [path.at(i), path.at(i + 1)];
        const moved = before.theta[0]! - now.theta[0]!;
        if (!near(now.rate[0]!, rate)) return `at step ${i + 1} the rate is ${now.rate[0]!}`;
        if (Math.abs(moved - rate * g) > 1e-9 * lr) return `step ${i + 1} is ${moved}`;
      }
      return true;
    },
  }),
  claim({
    id: 'l2-enters-the-sum',
    conditions: 'for any start and any gradients, zeros among them: the sum of (g + l2·θ)²',
    over: {
      gradients: list(between(-3, 3), 2, 6),
      start: between(0.5, 5),
      lr: between(0.01, 0.5),
      l2: between(0.1, 2),
    },
    holds({ gradients, start, lr, l2 }) {
      const seen = [0, ...gradients, 0];
      const path = along(seen, { lr, eps: 1e-3, l2 }, start);
      let sum = 0;
      const all = seen.map((g, i) => ({
        whole: g + l2 * path.at(i).theta[0]!,
        now: path.at(i + 1),
      }));
      for (const [i, { whole, now }] of all.entries()) {
        sum += whole * whole;
        if (!near(now.state.G[0]!, sum)) return `after step ${i + 1} the sum is ${now.state.G[0]!}`;
        if (Math.abs(now.direction[0]! - whole) > 1e-9 * (1 + Math.abs(whole)))
          return `step ${i + 1} goes along ${now.direction[0]!}, not ${whole}`;
      }
      return true;
    },
  }),
  claim({
    id: 'inside-acts-like-its-root',
    conditions: 'for a first gradient far below √eps: nearly the same step and rate',
    over: { lr, eps: between(1e-10, 1e-2, 'log'), share: between(1e-4, 1e-2, 'log') },
    holds({ lr, eps, share }) {
      const g = share * Math.sqrt(eps);
      const inside = along([g], { lr, eps, epsPlacement: 'inside' }).at(1);
      const outside = along([g], { lr, eps: Math.sqrt(eps) }).at(1);
      const same = (a: number, b: number): boolean => Math.abs(a / b - 1) < 0.02;
      return (
        (same(inside.theta[0]!, outside.theta[0]!) && same(inside.rate[0]!, outside.rate[0]!)) ||
        `the rates are ${inside.rate[0]!} and ${outside.rate[0]!}`
      );
    },
  }),
];
