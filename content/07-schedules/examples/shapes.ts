// Schedules as functions of the step: a cosine by hand, a warmup before it, what the known ones spend where, and how frameworks count.
import {
  adamw,
  cosineDecay,
  exponentialDecay,
  linearDecay,
  reduceOnPlateau,
  sgd,
  stepDecay,
  warmRestarts,
  warmup,
  warmupStableDecay,
  constant,
  descend,
  listedGradients,
  type Schedule,
} from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { byStep, rates, sum } from './runs.ts';

/** What a schedule of peak 1 spends where: its mean, and the shares of its steps below one rate and above another. */
export function spends(schedule: Schedule, steps: number, below: number, above: number) {
  const all = rates(schedule, steps);
  const share = (is: (rate: number) => boolean): number => all.filter(is).length / steps;
  return { mean: sum(all) / steps, low: share((x) => x < below), high: share((x) => x > above) };
}

const flatGradients = (steps: number) => listedGradients(Array.from({ length: steps }, () => [1]));

export const shapeExamples = [
  example({
    id: 'cosine-run',
    title: 'A cosine over eight steps, under a gradient that is always 1',
    given: { lr: 0.4, steps: 8, start: 2 },
    compute({ lr, steps, start }) {
      const schedule = cosineDecay({ lr, steps });
      const path = descend(flatGradients(steps), sgd({ lr: schedule }), { start: [start], steps });
      return {
        rate: byStep(steps + 1, (t) => (t === 0 ? lr : schedule(t))),
        theta: byStep(steps, (t) => path.theta[t]!),
        way: start - path.theta[steps]!,
        straight: sum(rates(linearDecay({ lr, steps }), steps)),
        middle: steps / 2 + 1,
      };
    },
    steps({ lr, steps, start }) {
      const schedule = cosineDecay({ lr, steps });
      const path = descend(flatGradients(steps), sgd({ lr: schedule }), { start: [start], steps });
      return {
        columns: [
          { key: 't', symbol: 't', digits: 0 },
          { key: 'p', symbol: 'p_t', digits: 3, formula: 'p_t = (t-1)/T' },
          {
            key: 'rate',
            symbol: '\\eta_t',
            digits: 4,
            formula: '\\eta_t = \\frac{\\eta}{2}\\,(1 + \\cos(\\pi\\, p_t))',
          },
          {
            key: 'theta',
            symbol: '\\theta_t',
            digits: 4,
            formula: '\\theta_t = \\theta_{t-1} - \\eta_t\\, g_t',
          },
          { key: 'g', symbol: 'g_t', digits: 0 },
        ],
        before: { theta: start },
        rows: byStep(steps, (t) => t)
          .slice(1)
          .map((t) => ({ t, p: (t - 1) / steps, rate: schedule(t), theta: path.theta[t]!, g: 1 })),
      };
    },
  }),
  example({
    id: 'rise-and-fall',
    title:
      'Ten steps: four that rise, six that fall as a cosine, under a gradient that is always 1',
    given: { lr: 1, steps: 10, warmup: 4, start: 6 },
    compute({ lr, steps, warmup }) {
      const schedule = cosineDecay({ lr, steps, warmup });
      return { rate: byStep(steps + 1, (t) => (t === 0 ? 0 : schedule(t))), first: warmup + 1 };
    },
    steps({ lr, steps, warmup, start }) {
      const schedule = cosineDecay({ lr, steps, warmup });
      const path = descend(flatGradients(steps), sgd({ lr: schedule }), { start: [start], steps });
      return {
        columns: [
          { key: 't', symbol: 't', digits: 0 },
          { key: 'rate', symbol: '\\eta_t', digits: 4 },
          {
            key: 'theta',
            symbol: '\\theta_t',
            digits: 4,
            formula: '\\theta_t = \\theta_{t-1} - \\eta_t\\, g_t',
          },
          { key: 'g', symbol: 'g_t', digits: 0 },
        ],
        before: { theta: start },
        rows: byStep(steps, (t) => t)
          .slice(1)
          .map((t) => ({ t, rate: schedule(t), theta: path.theta[t]!, g: 1 })),
      };
    },
  }),
  example({
    id: 'shares',
    title: 'What schedules of one peak spend where, in a long run',
    given: { steps: 10_000, low: 0.1, high: 0.9, end: 0.01, cooldown: 0.2 },
    compute({ steps, low, high, end, cooldown }) {
      const of = (schedule: Schedule) => spends(schedule, steps, low, high);
      return {
        linear: of(linearDecay({ lr: 1, steps })),
        cosine: of(cosineDecay({ lr: 1, steps })),
        exponential: of(exponentialDecay({ lr: 1, factor: end ** (1 / steps) })),
        stable: of(warmupStableDecay({ lr: 1, steps, cooldown: cooldown * steps })),
      };
    },
  }),
  example({
    id: 'counting',
    title: 'How the known schedules count',
    given: {
      lr: 0.1,
      epochs: 30,
      factor: 0.95,
      half: 0.5,
      spread: 10,
      at: 5,
      cosine: 50,
      period: 10,
      growth: 2,
      patience: 10,
    },
    compute({ lr, epochs, factor, half, spread, at, cosine, period, growth, patience }) {
      const restarts = rates(warmRestarts({ lr, period, growth }), 4 * period);
      const drops = stepDecay({ lr, every: epochs });
      const plateau = reduceOnPlateau({ lr, patience });
      const still = byStep(2 * patience, (t) => {
        const rate = plateau.schedule(t + 1);
        plateau.observe(1);
        return rate;
      });
      return {
        drops: [drops(1), drops(epochs + 1), drops(2 * epochs + 1)],
        second: 2 * epochs,
        exponential: rates(exponentialDecay({ lr, factor }), 3),
        spread: exponentialDecay({ lr, factor: half ** (1 / spread) })(at + 1),
        last: cosineDecay({ lr, steps: cosine })(cosine),
        after: cosineDecay({ lr, steps: cosine })(cosine + 1),
        restarts: restarts.flatMap((rate, i) => (rate === lr && i > 0 ? [i + 1] : [])),
        plateauDrop: still.findIndex((rate) => rate < lr) + 1,
      };
    },
  }),
  example({
    id: 'exponential-way',
    title: 'How far an exponential decay can lead, if each step is as long as its rate',
    given: { lr: 0.1, factor: 0.99, steps: 10_000 },
    compute({ lr, factor, steps }) {
      return { limit: lr / (1 - factor), way: sum(rates(exponentialDecay({ lr, factor }), steps)) };
    },
  }),
  example({
    id: 'decay-follows',
    title:
      'What AdamW’s decay leaves of a weight without gradients, at a constant rate and along a cosine',
    given: { lr: 0.001, weightDecay: 0.1, steps: 10_000 },
    compute({ lr, weightDecay, steps }) {
      const left = (rate: number | Schedule): number =>
        descend(
          listedGradients(
            Array.from({ length: steps }, () => [0]),
            [1],
          ),
          adamw({ lr: rate, weightDecay }),
          {
            steps,
          },
        ).theta[steps]!;
      return { constant: left(lr), cosine: left(cosineDecay({ lr, steps })) };
    },
  }),
  example({
    id: 'torch-rise',
    title: 'A rise that begins well above zero, as PyTorch’s does',
    given: { lr: 0.1, warmup: 4, from: 1 / 3 },
    compute: ({ lr, warmup: n, from }) => ({
      first: warmup(constant(lr), { steps: n, from })(1),
    }),
  }),
  example({
    id: 'warmup-sums',
    title: 'Two ways to warm up over a thousand steps, and one over ten of a hundred',
    given: { warmup: 1000, small: 2e-5, short: 10, all: 100 },
    compute({ warmup: n, small, short, all }) {
      const zero = rates(warmup(constant(1), { steps: n, from: 0 }), n);
      const one = rates(warmup(constant(1), { steps: n - 1 }), n); // t/n
      const published = linearDecay({ lr: small, steps: all, warmup: short, from: 0 });
      return {
        fromZero: sum(zero),
        fromOne: sum(one),
        firstOne: one[0]!,
        published: rates(published, short + 1),
        peakAt: short + 1,
      };
    },
  }),
];
