// Claims on settling: when a step brings the parameter closer, when all do, and the cycle that it ends in otherwise.
import { descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between } from '#schema/range.ts';
import { near, size } from './near.ts';

/** One step on ½hθ² from a state with the average v. */
function stepFrom(
  { h, e, v }: { h: number; e: number; v: number },
  options: { lr: number; beta: number; eps: number; epsPlacement: 'inside' | 'outside' },
) {
  const rule = rmsprop(options);
  const state = rule.init(1);
  state.v[0] = v;
  const theta = Float64Array.of(e);
  rule.step(theta, Float64Array.of(h * e), state);
  return { e: theta[0]!, v: state.v[0] };
}

const rate = between(1e-3, 10, 'log');
const memory = between(0, 0.99);

export const settleClaims = [
  claim({
    id: 'one-step-contracts',
    conditions: 'on ½θ² with eps inside the root, for any error, average, lr, beta and eps',
    over: { e: size, v: size, lr: size, beta: memory, eps: between(1e-8, 1e3, 'log') },
    cases: 1000,
    holds({ e, v, lr, beta, eps }) {
      const next = stepFrom({ h: 1, e, v }, { lr, beta, eps, epsPlacement: 'inside' });
      const root = next.v + eps;
      if (near(root, lr ** 2 / 4, 1e-6)) return true;
      const closer = Math.abs(next.e) < e;
      return closer === root > lr ** 2 / 4 || `from ${e} it goes to ${next.e}; v + eps is ${root}`;
    },
  }),
  claim({
    id: 'large-eps-settles',
    conditions:
      'on ½θ² with eps inside the root, from 1.001 to 100 times lr²/4; any beta below 0.99, any start, 300 steps',
    over: { share: between(1.001, 100, 'log'), lr: rate, beta: memory, start: size },
    holds({ share, lr, beta, start }) {
      const eps = (share * lr ** 2) / 4;
      const rule = rmsprop({ lr, beta, eps, epsPlacement: 'inside' });
      const { theta } = descend(quadratic1d({ h: 1, start }), rule, { steps: 300 });
      const worse = theta.findIndex(
        (x, t) => t > 0 && Math.abs(x) > 1e-150 && Math.abs(x) >= Math.abs(theta[t - 1]!),
      );
      return worse < 0 || `step ${worse} goes from ${theta[worse - 1]!} to ${theta[worse]!}`;
    },
  }),
  claim({
    id: 'keeps-its-side',
    conditions:
      'on ½θ² with eps inside the root: from lr² to 100 times lr² no step crosses; below 0.99 times lr² some start does',
    over: { share: between(1, 100, 'log'), less: between(0, 0.99), lr: rate, beta: memory },
    holds({ share, less, lr, beta }) {
      // A small error with an average of zero is the worst case: eps alone keeps the root large.
      const crosses = (eps: number, e: number): boolean =>
        stepFrom({ h: 1, e, v: 0 }, { lr, beta, eps, epsPlacement: 'inside' }).e < 0;
      const sure = [1e-6, 1e-3, 1, 1e3].every((e) => !crosses(share * lr ** 2, e * lr));
      if (!sure) return `with eps = ${share * lr ** 2} a step crosses the minimum`;
      return crosses(less * lr ** 2, 1e-6 * lr) || 'with a smaller eps no step crosses';
    },
  }),
  claim({
    id: 'small-eps-cycles',
    conditions:
      'on ½θ² with eps inside the root, up to 0.9 times lr²/4; beta from 0.3 to 0.9, starts up to 50 · lr away, after 6000 steps',
    over: {
      share: between(1e-6, 0.9),
      lr: rate,
      beta: between(0.3, 0.9),
      away: between(0.1, 50, 'log'),
    },
    cases: 100,
    holds({ share, lr, beta, away }) {
      const eps = (share * lr ** 2) / 4;
      const rule = rmsprop({ lr, beta, eps, epsPlacement: 'inside' });
      const walk = { steps: 6000 };
      const { theta } = descend(quadratic1d({ h: 1, start: away * lr }), rule, walk);
      const [before, end] = [theta[5999]!, theta[6000]!];
      const cycle = Math.sqrt(lr ** 2 / 4 - eps);
      const there = near(Math.abs(end), cycle, 1e-6) && near(before, -end, 1e-6);
      return there || `it ends at ${before} and ${end}; the cycle is at ${cycle}`;
    },
  }),
  claim({
    id: 'cycle-outside',
    conditions: 'on ½hθ² with eps outside the root and below hη/2; any beta and any curvature',
    over: { h: size, lr: rate, beta: memory, share: between(0, 0.99) },
    holds({ h, lr, beta, share }) {
      const eps = (share * h * lr) / 2;
      const e = lr / 2 - eps / h;
      const next = stepFrom({ h, e, v: (h * e) ** 2 }, { lr, beta, eps, epsPlacement: 'outside' });
      const back = near(next.e, -e, 1e-6) && near(next.v, (h * e) ** 2, 1e-6);
      return back || `from ${e} it goes to ${next.e}`;
    },
  }),
];
