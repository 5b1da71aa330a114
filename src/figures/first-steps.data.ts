// Adam under gradients that are nothing but noise: how long its steps are at first, with and without a warmup.
import { adam, constant, warmup, type Schedule } from '#lib/index.ts';
import { decimals, number, whole } from './kit/format.ts';
import { sharedNormals } from './kit/noise.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 300;
const RUNS = 1000;
const ROWS = spread(STEPS, 60);
const BETA2: Readonly<Record<string, number>> = { '999': 0.999, '95': 0.95 };

/** One row a step, one coordinate a run. */
const noise = sharedNormals(7, STEPS * RUNS);

/** Root mean square length of each step, in units of the peak. */
function lengths(lr: Schedule, beta1: number, beta2: number): Float64Array {
  const gradients = noise();
  const rule = adam({ lr, beta1, beta2, eps: 0 });
  const state = rule.init(RUNS);
  const [theta, before] = [new Float64Array(RUNS), new Float64Array(RUNS)];
  let t = 0;
  return ROWS.map((row) => {
    for (; t < row; t++) {
      before.set(theta);
      rule.step(theta, gradients.subarray(t * RUNS, (t + 1) * RUNS), state);
    }
    let squares = 0;
    for (let i = 0; i < RUNS; i++) squares += (theta[i]! - before[i]!) ** 2;
    return Math.sqrt(squares / RUNS);
  });
}

/** Without warmup: it does not depend on the warmup's slider. */
const known = new Map<string, Float64Array>();
function bareLengths(beta1: number, beta2: number): Float64Array {
  const key = `${beta1} ${beta2}`;
  const bare = known.get(key) ?? lengths(constant(1), beta1, beta2);
  known.set(key, bare);
  return bare;
}

const settled = (beta1: number): number => Math.sqrt((1 - beta1) / (1 + beta1));
const longest = (columns: Columns): number => Math.max(...Array.from(columns['warm']!));

export default figure({
  id: 'first-steps',
  question: 'Which of Adam’s steps are the noisiest?',
  caption:
    'Adam under gradients that are normal noise around zero, so that every step is a mistake. The typical length of each step over the peak rate, as the root of its mean square over 1000 runs; both axes are logarithmic. The dashed line is the length in the long run.',
  finding:
    'The first steps of Adam are as long as the rate allows, and pure noise. A warmup makes them short until the averages have seen enough.',
  heavy: true,
  params: {
    warmup: {
      kind: 'number',
      label: 'Steps of warmup',
      symbol: 'W',
      from: 0,
      to: 100,
      scale: 'linear',
      step: 5,
      integer: true,
      value: 20,
    },
    beta1: {
      kind: 'number',
      label: 'First average',
      symbol: 'β₁',
      from: 0.5,
      to: 0.95,
      scale: 'linear',
      step: 0.05,
      value: 0.9,
    },
    beta2: {
      kind: 'choice',
      label: 'Second average, β₂',
      options: Object.fromEntries(Object.entries(BETA2).map(([key, beta]) => [key, String(beta)])),
      value: '999',
    },
  },
  presets: [
    { label: 'No warmup', values: { warmup: 0 } },
    { label: 'A long one', values: { warmup: 100 } },
  ],
  key: [
    { style: 'adam', label: 'without warmup' },
    { style: 'one', label: 'with warmup' },
    { style: 'target', label: 'in the long run' },
  ],
  columns({ warmup: rise, beta1, beta2: name }) {
    const beta2 = BETA2[name]!;
    const bare = bareLengths(beta1, beta2);
    const warm = rise > 0 ? lengths(warmup(constant(1), { steps: rise }), beta1, beta2) : bare;
    return { t: ROWS, bare, warm, settled: Array.from(ROWS, () => settled(beta1)) };
  },
  marks: (_, columns) => [
    {
      kind: 'line',
      id: 'settled',
      style: 'target',
      x: columns['t']!,
      y: columns['settled']!,
    },
    ...(['bare', 'warm'] as const).map((key, i) => ({
      kind: 'line' as const,
      id: key,
      style: key === 'bare' ? 'adam' : 'one',
      x: columns['t']!,
      y: columns[key]!,
      every: 10,
      phase: 5 * (i + 1),
    })),
  ],
  speak: ({ warmup: rise, beta1 }, columns) =>
    `Without warmup the first step is ${decimals(columns['bare']![0]!)} η long, ${number(1 / settled(beta1), 2)} times the ${number(settled(beta1))} η of the long run. With ${rise} steps of warmup the longest of the ${STEPS} steps is ${number(longest(columns))} η.`,
  describe: ({ warmup: rise }, columns) =>
    `A curve that falls from ${decimals(columns['bare']![0]!)} to a dashed line at ${number(columns['settled']![0]!)} over ${whole(STEPS)} steps. ${rise > 0 ? `A second one starts at ${number(columns['warm']![0]!)} and never exceeds ${number(longest(columns))}.` : 'The second one is the same, as there is no warmup.'}`,
  table: [
    { key: 't', label: 'step' },
    { key: 'bare', label: 'step/η, no warmup' },
    { key: 'warm', label: 'step/η, with warmup' },
  ],
});
