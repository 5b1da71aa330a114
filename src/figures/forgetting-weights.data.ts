// How much of an average that forgets lies on the last k gradients, beside a plain average of a window, which has an edge.
import { descend, sgd, sequences, listedGradients } from '#lib/index.ts';
import { number, setting, several, whole } from './kit/format.ts';
import { figure, type Column, type Columns } from './kit/types.ts';

export const AGES = 1000;
/** One gradient of size 1 and then none: the average after it is what it weighs at each age. */
const KICK = listedGradients([[1], ...sequences.constant(AGES - 1, { size: 0 })]);
const COUNTS = Float64Array.from({ length: AGES }, (_, i) => i + 1);

/** Running sums: entry k − 1 is the weight of the last k gradients. */
function sums(weights: ArrayLike<number>): Float64Array {
  let total = 0;
  return Float64Array.from(weights, (w) => (total += w));
}

/** How many gradients hold a share of the weight. */
const needed = (held: Column, share: number): number => {
  for (let i = 0; i < held.length; i++) if (held[i]! >= share) return i + 1;
  return held.length;
};

const window = (columns: Columns): number => columns['window.k']![0]!;

export default figure({
  id: 'forgetting-weights',
  question: 'How far back does the average look?',
  caption:
    'The share of the weight that lies on the last k gradients. The plain average takes the last 1/(1 − β) gradients, all with equal weight. The axis of k is logarithmic.',
  finding:
    'An average that forgets has no edge: its newest gradients weigh most, and a tail reaches far beyond the window it is named after.',
  params: {
    fresh: {
      kind: 'number',
      label: 'Share of the new gradient',
      symbol: '1 − β',
      from: 0.005,
      to: 0.5,
      scale: 'log',
      value: 0.1,
    },
  },
  presets: [
    { label: 'Half and half', values: { fresh: 0.5 } },
    { label: 'Momentum, usually', values: { fresh: 0.1 } },
    { label: 'A long memory', values: { fresh: 0.01 } },
  ],
  key: [
    { style: 'one', label: 'the average that forgets' },
    { style: 'three', label: 'plain average of a window' },
  ],
  columns({ fresh }) {
    const average = sgd({ lr: 1, momentum: 1 - fresh, momentumForm: 'ema' });
    const held = sums(descend(KICK, average, { steps: AGES }).state['m']!.subarray(1));
    const width = 1 / fresh;
    const full = Math.min(AGES, Math.round(width));
    return {
      k: COUNTS,
      held,
      plain: COUNTS.map((k) => Math.min(1, k / width)),
      'window.k': [width],
      'window.held': [held[full - 1]!],
      'half.k': [Math.log(0.5) / Math.log(1 - fresh)],
    };
  },
  marks: (_, columns) => [
    { kind: 'line', id: 'plain', style: 'three', x: columns['k']!, y: columns['plain']! },
    { kind: 'line', id: 'held', style: 'one', x: columns['k']!, y: columns['held']! },
    {
      kind: 'point',
      id: 'half',
      style: 'start',
      x: columns['half.k']![0]!,
      y: 0.5,
      text: 'half-life',
      dx: -10,
      dy: -8,
      anchor: 'end',
    },
    {
      kind: 'point',
      id: 'window',
      style: 'start',
      x: window(columns),
      y: columns['window.held']![0]!,
      text: '1/(1 − β)',
      dx: 10,
      dy: 18,
    },
  ],
  speak: ({ fresh }, columns) =>
    `With β = ${setting(Number((1 - fresh).toPrecision(4)))} a gradient has lost half of its weight after ${number(columns['half.k']![0]!)} steps. The last ${several(window(columns), 'gradient')} hold ${number(columns['window.held']![0]! * 100)} % of it.`,
  describe: (_, columns) =>
    `Two rising curves. The plain average’s reaches 1 at its edge, after ${several(window(columns), 'gradient')}, and stays there. The other bends slowly: at least half of its weight lies on the last ${several(needed(columns['held']!, 0.5), 'gradient')} and nine tenths on the last ${whole(needed(columns['held']!, 0.9))}.`,
  table: [
    { key: 'k', label: 'last k gradients' },
    { key: 'held', label: 'weight, forgetting' },
    { key: 'plain', label: 'weight, window' },
  ],
});
