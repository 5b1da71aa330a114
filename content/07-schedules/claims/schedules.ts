// Properties of schedules: what they add up to, that a plateau's only falls, and what a first step of rate zero leaves.
import {
  adam,
  adamw,
  constant,
  cosineDecay,
  descend,
  exponentialDecay,
  linearDecay,
  listedGradients,
  reduceOnPlateau,
  signsgd,
  warmup,
} from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list } from '#schema/range.ts';
import { along, rates, sum } from '../examples/runs.ts';

const size = between(1e-3, 1e3, 'log');
const lr = between(1e-4, 10, 'log');

export const scheduleClaims = [
  claim({
    id: 'cosine-is-symmetric',
    conditions: 'for a cosine without warmup to zero, and any share x of the peak, to two steps',
    over: { steps: integer(1, 2000), share: between(0.01, 0.49), lr },
    holds({ steps, share, lr }) {
      const all = rates(cosineDecay({ lr, steps }), steps);
      const low = all.filter((rate) => rate < share * lr).length;
      const high = all.filter((rate) => rate > (1 - share) * lr).length;
      return Math.abs(low - high) <= 2 || `${low} steps below, ${high} above`;
    },
  }),
  claim({
    id: 'same-way',
    conditions: 'for the same peak and number of steps, no warmup, both to zero',
    over: { steps: integer(1, 500), lr },
    holds({ steps, lr }) {
      const cosine = sum(rates(cosineDecay({ lr, steps }), steps));
      const line = sum(rates(linearDecay({ lr, steps }), steps));
      return Math.abs(cosine - line) < 1e-9 * line || `the sums are ${cosine} and ${line}`;
    },
  }),
  claim({
    id: 'exponential-way-ends',
    conditions:
      'for sign descent under gradients that never change their sign, after up to 2 000 steps',
    over: { lr, factor: between(0.5, 0.999), steps: integer(1, 2000) },
    holds({ lr, factor, steps }) {
      const rule = signsgd({ lr: exponentialDecay({ lr, factor }) });
      const slope = listedGradients(Array.from({ length: steps }, () => [1]));
      const way = -descend(slope, rule, { steps }).at(-1).theta[0]!;
      const limit = lr / (1 - factor);
      return way <= limit * (1 + 1e-9) || `it has come ${way} far, the limit is ${limit}`;
    },
  }),
  claim({
    id: 'decay-follows-the-rate',
    conditions:
      'for AdamW in the frameworks’ form, a weight without gradients, and a cosine with any warmup',
    over: { lr, weightDecay: between(0, 0.1), steps: integer(2, 200), share: between(0, 0.9) },
    holds({ lr, weightDecay, steps, share }) {
      const schedule = cosineDecay({ lr, steps, warmup: Math.floor(share * (steps - 1)) });
      const silent = listedGradients(
        Array.from({ length: steps }, () => [0]),
        [1],
      );
      const { theta } = descend(silent, adamw({ lr: schedule, weightDecay }), { steps });
      const expected = rates(schedule, steps).reduce(
        (left, rate) => left * (1 - rate * weightDecay),
        1,
      );
      const end = theta[steps]!;
      return Math.abs(end - expected) <= 1e-9 || `${end} is left, the rates say ${expected}`;
    },
  }),
  claim({
    id: 'plateau-only-falls',
    conditions: 'for any losses and any patience up to 20',
    over: { losses: list(between(-10, 10), 1, 80), patience: integer(0, 20) },
    holds({ losses, patience }) {
      const plateau = reduceOnPlateau({ lr: 1, patience });
      let last = 1;
      for (const [i, loss] of losses.entries()) {
        const rate = plateau.schedule(i + 1);
        if (rate > last) return `at step ${i + 1} it rises from ${last} to ${rate}`;
        last = rate;
        plateau.observe(loss);
      }
      return true;
    },
  }),
  claim({
    id: 'rate-zero-moves-the-state',
    conditions: 'for Adam with a warmup that starts at zero, and any first gradient that is not 0',
    over: { g: size, steps: integer(1, 1000) },
    holds({ g, steps }) {
      const first = along([g], { lr: warmup(constant(1), { steps, from: 0 }) }).at(1);
      const { m, v, t } = first.state;
      if (first.theta[0] !== 0) return `the parameter moves to ${first.theta[0]!}`;
      return (t === 1 && m[0]! > 0 && v[0]! > 0) || 'the state stays as it was';
    },
  }),
  claim({
    id: 'first-step-as-scheduled',
    conditions: 'for eps = 0, any betas, any warmup and a first gradient that is not 0',
    over: {
      g: size,
      lr,
      steps: integer(1, 1000),
      beta1: between(0, 0.99),
      beta2: between(0.5, 0.9999),
    },
    holds({ g, lr, steps, beta1, beta2 }) {
      const schedule = warmup(constant(lr), { steps });
      const rule = adam({ lr: schedule, beta1, beta2, eps: 0 });
      const step = -descend(listedGradients([[g]]), rule, { steps: 1 }).theta[1]!;
      return (
        Math.abs(step / schedule(1) - 1) < 1e-9 || `the step is ${step}, the rate ${schedule(1)}`
      );
    },
  }),
];
