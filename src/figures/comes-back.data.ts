// Adam on a parabola without noise: how near it comes, when it is thrown back, and where its rate is caught.
import { adam, quadratic1d } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { endOf } from './kit/walk.ts';

export const STEPS = 20_000;
const STRIDE = 50;
const BINS = STEPS / STRIDE;
const BETA2: Readonly<Record<string, number>> = { '999': 0.999, '99': 0.99, '95': 0.95 };
const FAR = 1e-3;
const NEAR = 1e-4;

const edgeOf = (beta1: number): number => (2 * (1 + beta1)) / (1 - beta1);
const list = (columns: Columns, key: string): number[] => Array.from(columns[key]!);
const nearest = (columns: Columns): number => columns['nearest']![0]!;
const back = (columns: Columns): number => columns['back']![0]!;
const largest = (columns: Columns): number => Math.max(...list(columns, 'x').slice(BINS / 2));
const lateRate = (columns: Columns): number =>
  list(columns, 'rate')
    .slice(BINS / 2)
    .toSorted((a, b) => a - b)[BINS / 4]!;

/** How near it comes, and what follows, in words. */
const story = (columns: Columns): string =>
  Number.isNaN(back(columns))
    ? `never stays within ${number(nearest(columns), 2)} η of the minimum for long`
    : `comes within ${number(nearest(columns), 2)} η of the minimum, and is thrown back beyond η/1000 by step ${whole(back(columns))}`;

export default figure({
  id: 'comes-back',
  question: 'Does Adam settle in a minimum?',
  caption:
    'Adam with a constant learning rate on the parabola θ²/2, from 1, without noise and with ε = 0. First the distance from the minimum in units of η, the largest of every 50 steps, as a power of ten: at zero it is η. Second the effective rate times the curvature, with the edge 2(1 + β₁)/(1 − β₁), beyond which steps with averaged gradients grow.',
  finding:
    'Without noise and with a constant rate Adam comes very close to the minimum and is thrown out again: its rate grows until it reaches the edge of stability.',
  heavy: true,
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 0.03,
      to: 1,
      scale: 'log',
      value: 0.1,
    },
    beta2: {
      kind: 'choice',
      label: 'Second average, β₂',
      options: Object.fromEntries(Object.entries(BETA2).map(([key, beta]) => [key, String(beta)])),
      value: '999',
    },
    beta1: {
      kind: 'number',
      label: 'First average',
      symbol: 'β₁',
      from: 0.85,
      to: 0.95,
      scale: 'linear',
      step: 0.01,
      value: 0.9,
    },
  },
  presets: [
    { label: 'Language models’: 0.9, 0.95', values: { beta1: 0.9, beta2: '95' } },
    { label: 'A smaller rate', values: { lr: 0.03 } },
  ],
  key: [
    { style: 'adam', label: 'Adam' },
    { style: 'target', label: 'edge of stability' },
  ],
  columns({ lr, beta2: name, beta1 }) {
    const beta2 = BETA2[name]!;
    const rule = adam({ lr, beta1, beta2, eps: 0 });
    const ends = Float64Array.from({ length: BINS }, (_, k) => (k + 1) * STRIDE);
    // The largest of a bin: a walk that crosses the minimum is not near it for that.
    const x = Array<number>(BINS).fill(0);
    const v = new Float64Array(BINS);
    endOf(quadratic1d({ h: 1, start: 1 }), rule, STEPS, (theta, t, state) => {
      const bin = Math.ceil(t / STRIDE) - 1;
      x[bin] = Math.max(x[bin]!, Math.abs(theta[0]!) / lr);
      v[bin] = state.v[0]!;
    });
    const close = x.findIndex((size) => size < NEAR);
    const late = close < 0 ? -1 : x.findIndex((size, k) => k > close && size > FAR);
    const before = late < 0 ? x : x.slice(0, late);
    return {
      t: ends,
      x,
      power: x.map(Math.log10),
      rate: ends.map((t, k) => lr / Math.sqrt(v[k]! / (1 - beta2 ** t))),
      edge: ends.map(() => edgeOf(beta1)),
      nearest: [Math.min(...before)],
      back: [late < 0 ? Number.NaN : (late + 1) * STRIDE],
    };
  },
  marks: (_, columns) => [
    {
      kind: 'line',
      id: 'distance',
      panel: 'distance',
      style: 'adam',
      x: columns['t']!,
      y: columns['power']!,
    },
    {
      kind: 'line',
      id: 'edge',
      panel: 'rate',
      style: 'target',
      x: columns['t']!,
      y: columns['edge']!,
    },
    {
      kind: 'line',
      id: 'rate',
      panel: 'rate',
      style: 'adam',
      x: columns['t']!,
      y: columns['rate']!,
    },
  ],
  speak: ({ lr }, columns) =>
    `With η = ${setting(lr)} Adam ${story(columns)}. In the second half of the run it is up to ${number(largest(columns), 2)} η away.`,
  describe: ({ beta1 }, columns) =>
    `First, the distance over ${whole(STEPS)} steps as a power of ten: Adam ${story(columns)}. Second, the effective rate times the curvature: in the second half its middle value is ${number(lateRate(columns))}, where the edge is at ${number(edgeOf(beta1))}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'x', label: 'distance/η' },
    { key: 'rate', label: 'rate × curvature' },
  ],
});
