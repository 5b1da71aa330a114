// AdaGrad's rate and its walk under three kinds of gradient: ones that vanish, ones that stay, and noisy ones.
import { adagrad, descend, random, type Objective } from '#lib/index.ts';
import { number, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 10_000;
const START = 10;
const ROWS = spread(STEPS, 100);
const normal = random(4);
const NOISE = Float64Array.from({ length: STEPS }, () => normal.normal());

/** One coordinate a regime: AdaGrad treats each by itself, so that one run serves for three. */
const REGIMES = ['vanishing', 'constant', 'noisy'] as const;
const STYLES = { vanishing: 'one', constant: 'two', noisy: 'three' } as const;

const regimes = (noise: number): Objective => ({
  name: 'regimes',
  label: 'Vanishing, constant and noisy gradients',
  n: 3,
  start: [START, START, START],
  minima: [],
  window: [],
  source: 'made for this figure',
  value: ([x, y, z]) => x! * x! + y! + z! * z!,
  gradient([x, , z], g, t) {
    g[0] = 2 * x!;
    g[1] = 1;
    g[2] = 2 * z! + noise * NOISE[t - 1]!;
  },
});

const end = (columns: Columns, key: string): number => columns[key]![ROWS.length - 1]!;

/** By what factor a rate fell over the last tenfold of steps: 1 at rest, √10 under steady gradients. */
function lateFall(columns: Columns, regime: string): number {
  const from = ROWS.findIndex((t) => t >= STEPS / 10);
  return columns[`rate.${regime}`]![from]! / end(columns, `rate.${regime}`);
}

export default figure({
  id: 'does-it-die',
  question: 'Does AdaGrad’s rate die?',
  caption:
    'The effective rate, and the distance from the start, under three regimes: the exact gradient 2θ of a parabola, a gradient that is always 1, and the parabola’s gradient with noise. All axes are logarithmic.',
  finding:
    'The rate goes to zero only where the sum of squared gradients grows without bound, and under a steady gradient AdaGrad still walks as far as you like.',
  heavy: true,
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 0.05,
      to: 5,
      scale: 'log',
      value: 1,
    },
    noise: {
      kind: 'number',
      label: 'Size of the noise',
      symbol: 'σ',
      from: 0.1,
      to: 10,
      scale: 'log',
      value: 5,
    },
  },
  presets: [
    { label: 'Hardly any noise', values: { noise: 0.1 } },
    { label: 'Mostly noise', values: { noise: 10 } },
  ],
  key: [
    { style: 'one', label: 'vanishing: 2θ, exact' },
    { style: 'two', label: 'constant: 1' },
    { style: 'three', label: 'noisy: 2θ + noise' },
  ],
  columns({ lr, noise }) {
    const walk = descend(regimes(noise), adagrad({ lr, eps: 0 }), { steps: STEPS });
    const points = Array.from(ROWS, (t) => walk.at(t));
    const columns: Record<string, Float64Array> = { t: ROWS };
    REGIMES.forEach((regime, i) => {
      columns[`rate.${regime}`] = Float64Array.from(points, ({ rate }) => rate[i]!);
      columns[`distance.${regime}`] = Float64Array.from(points, ({ theta }) =>
        Math.abs(START - theta[i]!),
      );
    });
    return columns;
  },
  marks: (_, columns) =>
    (['rate', 'distance'] as const).flatMap((panel) =>
      REGIMES.map((regime, i) => ({
        kind: 'line' as const,
        id: `${panel}.${regime}`,
        panel,
        style: STYLES[regime],
        x: columns['t']!,
        y: columns[`${panel}.${regime}`]!,
        every: 18,
        phase: 6 * (i + 1),
      })),
    ),
  speak: (_, columns) =>
    `After ${whole(STEPS)} steps the rate is ${number(end(columns, 'rate.vanishing'))} where the gradient vanishes, ${number(end(columns, 'rate.constant'))} where it is constant and ${number(end(columns, 'rate.noisy'))} where it is noisy. The constant one has carried AdaGrad ${number(end(columns, 'distance.constant'))} from the start.`,
  describe: (_, columns) => {
    const rests = REGIMES.filter((regime) => lateFall(columns, regime) < 1.01);
    const falls = REGIMES.filter((regime) => lateFall(columns, regime) >= 1.01);
    const said = (names: readonly string[], verb: string): string =>
      names.length === 0 ? '' : `under ${names.join(' and ')} gradients it ${verb}`;
    const parts = [said(rests, 'has come to rest'), said(falls, 'is still falling')].filter(
      Boolean,
    );
    return `First, the rate over ${whole(STEPS)} steps: ${parts.join('; ')}. Second, the distance from the start: it stops near ${number(end(columns, 'distance.vanishing'))}, which is the minimum, under vanishing gradients, and grows as the root of the steps, to ${number(end(columns, 'distance.constant'))}, under constant ones.`;
  },
  table: [
    { key: 't', label: 'step' },
    ...REGIMES.map((regime) => ({ key: `rate.${regime}`, label: `rate, ${regime}` })),
    ...REGIMES.map((regime) => ({ key: `distance.${regime}`, label: `distance, ${regime}` })),
  ],
});
