// Two coordinates with gradients of any size: their rates differ so that their first steps agree.
import { adagrad, descend, listedGradients } from '#lib/index.ts';
import { number, setting } from './kit/format.ts';
import { figure, type Columns, type NumberParam } from './kit/types.ts';

/** Rows of the picture, from top to bottom. */
export const ROWS = { gradient: 3, rate: 2, step: 1 } as const;
const NAMES = ['gradient', 'rate', 'step'] as const;
const HEIGHTS = NAMES.map((name) => ROWS[name]);

const size = (label: string, symbol: string, value: number): NumberParam => ({
  kind: 'number',
  label,
  symbol,
  from: 1e-3,
  to: 1e3,
  scale: 'log',
  step: 10,
  value,
});

const ratio = (columns: Columns, name: string): number => {
  const [first, second] = [columns[name]![0]!, columns[name]![1]!];
  return Math.max(first, second) / Math.min(first, second);
};

export default figure({
  id: 'steps-agree',
  question: 'Does a small rate mean a small step?',
  caption:
    'The first step of AdaGrad for two gradients that you choose: the size of each gradient, the effective rate it gets, and the step that is their product. The axis is logarithmic.',
  finding: 'The rates differ so that the steps agree: a small rate is not a careful step.',
  params: {
    g1: size('First gradient', 'g₁', 0.01),
    g2: size('Second gradient', 'g₂', 100),
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 1e-3,
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
  },
  presets: [
    { label: 'Far apart', values: { g1: 1e-3, g2: 1e3 } },
    { label: 'eps as large as a gradient', values: { eps: 0.01 } },
  ],
  key: [
    { style: 'one', label: 'first coordinate' },
    { style: 'two', label: 'second coordinate' },
  ],
  columns({ g1, g2, lr, eps }) {
    const walk = descend(listedGradients([[g1, g2]]), adagrad({ lr, eps }), { steps: 1 });
    const { g, rate, update } = walk.at(1);
    return { coordinate: [1, 2], gradient: g, rate, step: update.map(Math.abs) };
  },
  marks: (_, columns) =>
    (['one', 'two'] as const).map((style, i) => ({
      kind: 'line',
      id: style,
      style,
      x: NAMES.map((name) => columns[name]![i]!),
      y: HEIGHTS,
      every: 1,
      ends: true,
    })),
  speak: ({ g1, g2 }, columns) =>
    `Gradients ${setting(g1)} and ${setting(g2)} get the rates ${number(columns['rate']![0]!)} and ${number(columns['rate']![1]!)}, and the steps ${number(columns['step']![0]!)} and ${number(columns['step']![1]!)}.`,
  describe: (_, columns) => {
    const agree = ratio(columns, 'step') < 1.01;
    const meet = agree ? 'and meet at the step' : 'but do not meet at the step, since eps counts';
    return `Two lines over three rows. They start ${number(ratio(columns, 'gradient'))} times apart at the gradient, change sides at the rate, where they are ${number(ratio(columns, 'rate'))} times apart, ${meet}, where they are ${number(ratio(columns, 'step'))} times apart.`;
  },
  table: [
    { key: 'coordinate', label: 'coordinate', digits: 1 },
    { key: 'gradient', label: 'gradient' },
    { key: 'rate', label: 'effective rate' },
    { key: 'step', label: 'step' },
  ],
});
