// The average that forgets: four gradients by hand, its memory, and what it makes of five kinds of gradients.
import { sequences } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { averages, byStep, sum, weights } from './walk.ts';

export const fourGradients = example({
  id: 'four-gradients',
  title: 'The average that forgets, of four gradients',
  given: { g: [3, 1, -2, 4], beta: 0.5, steps: 4 },
  compute({ g, beta }) {
    return {
      m: averages(g, beta),
      fresh: 1 - beta,
      weight: weights(beta, 4),
      mean: sum(g) / g.length,
    };
  },
  steps({ g, beta, steps }) {
    const m = averages(g, beta);
    return {
      columns: [
        { key: 't', symbol: 't', digits: 0 },
        { key: 'g', symbol: 'g_t', digits: 0 },
        { key: 'kept', symbol: '\\beta\\,m_{t-1}', digits: 4 },
        { key: 'fresh', symbol: '(1-\\beta)\\,g_t', digits: 4 },
        {
          key: 'm',
          symbol: 'm_t',
          digits: 4,
          formula: 'm_t = \\beta\\, m_{t-1} + (1-\\beta)\\, g_t',
        },
      ],
      before: { m: m[0]! },
      rows: byStep(steps, (t) => t)
        .slice(1)
        .map((t) => ({
          t,
          g: g[t - 1]!,
          kept: beta * m[t - 1]!,
          fresh: (1 - beta) * g[t - 1]!,
          m: m[t]!,
        })),
    };
  },
  figure: ({ g, beta }) => ({
    id: 'signals-averaged',
    values: { gradients: g.join(' '), beta },
    lines: { g: 'gradient', m: 'average' },
  }),
});

/** The first age at which the weights since then fall below `share` of the whole. */
const ageOf = (share: number, beta: number): number => Math.log(share) / Math.log(beta);

export const memory = example({
  id: 'memory',
  title: 'How far back averages look that keep 0.9, 0.99 and 0.999 of themselves',
  given: { beta: [0.9, 0.99, 0.999], window: [10, 100, 1000], ages: 20_000, double: 20 },
  compute({ beta, window, ages, double }) {
    const all = beta.map((b) => weights(b, ages));
    return {
      newest: all.map((w) => w[0]!),
      halfLife: beta.map((b) => ageOf(0.5, b)),
      tenth: beta.map((b) => ageOf(0.1, b)),
      inWindow: all.map((w, i) => sum(w.slice(0, window[i]))),
      inDouble: sum(all[0]!.slice(0, double)),
      meanAge: all.map((w) => sum(w.map((x, k) => k * x))),
      sixth: all[0]!.slice(6, 8).map((w) => w / all[0]![0]!),
    };
  },
});

export const signals = example({
  id: 'signals',
  title: 'What the average makes of constant, alternating, random and rare gradients',
  given: { beta: 0.9, size: 1, period: 10, steps: 100_000, seed: 2, constantSteps: 22 },
  compute({ beta, size, period, steps, seed, constantSteps }) {
    const last = (gradients: readonly (readonly number[])[]): number =>
      averages(gradients.flat(), beta).at(-1)!;
    const random = sequences.random(steps, { seed }).flat();
    const rms = (x: readonly number[]): number => Math.sqrt(sum(x.map((v) => v * v)) / x.length);
    const rare = averages(sequences.rare(100 * period, { size, period }).flat(), beta);
    const square = sum(weights(beta, 1000).map((w) => w * w));
    return {
      constant: last(sequences.constant(constantSteps, { size })),
      alternating: Math.abs(last(sequences.alternating(1000, { size }))),
      divisor: 1 / Math.abs(last(sequences.alternating(1000, { size }))),
      random: rms(averages(random, beta).slice(1)) / rms(random),
      randomExact: Math.sqrt(square),
      rareHigh: Math.max(...rare.slice(-period)),
      rareLow: Math.min(...rare.slice(-period)),
      rareMean: sum(rare.slice(-period)) / period,
    };
  },
});
