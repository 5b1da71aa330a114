// AdaGrad's two effective rates on the narrow valley, step by step: which is larger, and whether they stop falling.
import { adagrad, descend, quadratic } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 1000;
const ROWS = spread(STEPS, 90);

const rate = (columns: Columns, i: 1 | 2, row: number): number => columns[`rate.x${i}`]![row]!;
const last = (columns: Columns): number => columns['t']!.length - 1;

/** How many times its last tenth of steps made a rate smaller; 1 where it has come to rest. */
function lateFall(columns: Columns, i: 1 | 2): number {
  const t = columns['t']!;
  const from = Array.from(t).findIndex((step) => step >= 0.9 * STEPS);
  return rate(columns, i, from) / rate(columns, i, last(columns));
}

export default figure({
  id: 'rates-over-time',
  question: 'How do the two rates fall?',
  caption:
    'The effective rates of AdaGrad on the same valley, one line a coordinate, both axes logarithmic. The steep coordinate has the larger gradients and so the smaller rate.',
  finding:
    'Neither rate ever rises; each levels off once the gradients of its coordinate have all but gone.',
  heavy: true,
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 0.01,
      to: 1,
      scale: 'log',
      value: 0.1,
    },
    eps: {
      kind: 'number',
      label: 'eps',
      symbol: 'ε',
      from: 1e-10,
      to: 10,
      scale: 'log',
      step: 4,
      value: 1e-10,
    },
    G0: {
      kind: 'choice',
      label: 'Sum of squares before the first step',
      options: { '0': '0, as in PyTorch', '0.1': '0.1, as in Keras and Optax', '10': '10' },
      value: '0',
    },
  },
  presets: [
    { label: 'A large rate', values: { lr: 1 } },
    { label: 'eps sets the rate', values: { eps: 10 } },
  ],
  key: [
    { style: 'one', label: 'θ₁, along the valley' },
    { style: 'two', label: 'θ₂, across it' },
  ],
  columns({ lr, eps, G0 }) {
    const rule = adagrad({ lr, eps, initialAccumulator: Number(G0) });
    const walk = descend(quadratic(), rule, { steps: STEPS });
    const rates = Array.from(ROWS, (k) => walk.at(k).rate);
    return {
      t: ROWS,
      'rate.x1': Float64Array.from(rates, ([first]) => first!),
      'rate.x2': Float64Array.from(rates, ([, second]) => second!),
      G1: Float64Array.from(ROWS, (k) => walk.at(k).state.G[0]!),
      G2: Float64Array.from(ROWS, (k) => walk.at(k).state.G[1]!),
    };
  },
  marks: (_, columns) =>
    ([1, 2] as const).map((i) => ({
      kind: 'line',
      id: `x${i}`,
      style: i === 1 ? 'one' : 'two',
      x: columns['t']!,
      y: columns[`rate.x${i}`]!,
      every: 12,
    })),
  speak: ({ lr }, columns) =>
    `With η = ${setting(lr)} the rates are ${number(rate(columns, 1, 0))} and ${number(rate(columns, 2, 0))} at step 1; after ${whole(STEPS)} steps they are ${number(rate(columns, 1, last(columns)))} and ${number(rate(columns, 2, last(columns)))}.`,
  describe: (_, columns) => {
    const words = ([1, 2] as const).map((i) => {
      const fall = rate(columns, i, 0) / rate(columns, i, last(columns));
      const rest = lateFall(columns, i) < 1.001 ? 'and has come to rest' : 'and is still falling';
      return `the rate of θ${i === 1 ? '₁' : '₂'} falls by a factor of ${number(fall)} ${rest}`;
    });
    return `Two falling curves over ${whole(STEPS)} steps: ${words.join('; ')}. The rate along the valley ends ${number(rate(columns, 1, last(columns)) / rate(columns, 2, last(columns)))} times as high as the rate across it.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'rate.x1', label: 'rate of θ₁' },
    { key: 'rate.x2', label: 'rate of θ₂' },
    { key: 'G1', label: 'G of θ₁' },
    { key: 'G2', label: 'G of θ₂' },
  ],
});
