// Gradients that grow or shrink by a factor: how soon RMSprop's step is of length η again.
import { rmsprop } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 20_000;
const ROWS = spread(STEPS, 120);

/** Steps in units of lr, at every step, when gradients of size 1 come after an average that has settled at `before`. */
function stepsAfter(before: number, beta: number): Float64Array {
  const rule = rmsprop({ lr: 1, beta, eps: 0 });
  const state = rule.init(1);
  state.v[0] = before * before;
  const [theta, g] = [new Float64Array(1), Float64Array.of(1)];
  const lengths = new Float64Array(STEPS + 1).fill(Number.NaN);
  for (let t = 1; t <= STEPS; t++) {
    theta[0] = 0;
    rule.step(theta, g, state);
    lengths[t] = Math.abs(theta[0]);
  }
  return lengths;
}

/** The first step that is within the share of η; NaN if none is. */
const first = (lengths: Float64Array, fits: (length: number) => boolean): number => {
  const t = lengths.findIndex((length, k) => k > 0 && fits(length));
  return t < 0 ? Number.NaN : t;
};

const met = (columns: Columns, key: string): number => columns[key]![0]!;
/** A step that is never so far off needs no time to come back. */
const rise = (columns: Columns): string =>
  met(columns, 'double.t') === 1
    ? 'never above 2 η'
    : `down to 2 η at step ${whole(met(columns, 'double.t'))}`;
const fall = (columns: Columns): string =>
  met(columns, 'half.t') === 1
    ? 'never below half of η'
    : `back at half of η at step ${whole(met(columns, 'half.t'))}`;

export default figure({
  id: 'rise-and-fall',
  question: 'How soon does RMSprop believe a change?',
  caption:
    'The length of its steps, in units of η, from the step on at which all gradients become larger (first picture) or smaller (second) by one factor. Before, they were steady. All axes are logarithmic.',
  finding:
    'RMSprop believes a rise at once and a fall late: after a rise the steps overshoot for a while, after a fall they stay short for several half-lives.',
  heavy: true,
  params: {
    factor: {
      kind: 'number',
      label: 'The gradients change by the factor',
      from: 2,
      to: 1000,
      scale: 'log',
      value: 100,
    },
    rest: {
      kind: 'number',
      label: 'Weight of the newest square',
      symbol: '1 − β',
      from: 1e-3,
      to: 0.5,
      scale: 'log',
      value: 0.1,
    },
  },
  presets: [
    { label: 'Hinton’s β, 0.9', values: { rest: 0.1 } },
    { label: 'PyTorch’s, 0.99', values: { rest: 0.01 } },
    { label: '0.999', values: { rest: 0.001 } },
  ],
  key: [
    { style: 'rmsprop', label: 'RMSprop’s step' },
    { style: 'target', label: 'η' },
  ],
  columns({ factor, rest }) {
    const beta = 1 - rest;
    const [up, down] = [stepsAfter(1 / factor, beta), stepsAfter(factor, beta)];
    return {
      t: ROWS,
      up: ROWS.map((t) => up[t]!),
      down: ROWS.map((t) => down[t]!),
      'half.t': [first(down, (length) => length >= 0.5)],
      'double.t': [first(up, (length) => length <= 2)],
      one: [1, 1],
      ends: [1, STEPS],
    };
  },
  marks: (_, columns) =>
    (['up', 'down'] as const).flatMap((panel) => {
      const late = panel === 'up' ? 'double.t' : 'half.t';
      const t = met(columns, late);
      const level = panel === 'up' ? 2 : 0.5;
      return [
        {
          kind: 'line' as const,
          id: `${panel}.level`,
          panel,
          style: 'target',
          x: columns['ends']!,
          y: columns['one']!,
        },
        {
          kind: 'line' as const,
          id: panel,
          panel,
          style: 'rmsprop',
          x: columns['t']!,
          y: columns[panel]!,
          every: 20,
        },
        {
          kind: 'point' as const,
          id: `${panel}.met`,
          panel,
          style: 'start',
          x: t,
          y: t === 1 ? columns[panel]![0]! : level, // it was never farther off
          text: `step ${whole(t)}`,
          dx: t > 300 ? -10 : 8,
          dy: panel === 'up' ? -8 : 18,
          anchor: t > 300 ? ('end' as const) : ('start' as const),
        },
      ];
    }),
  speak: ({ factor, rest }, columns) =>
    `With β = ${setting(Number((1 - rest).toPrecision(6)))} and gradients that rise by the factor ${setting(factor)}, the first step is ${number(columns['up']![0]!)} η, ${rise(columns)}; after a fall it is ${number(columns['down']![0]!)} η, ${fall(columns)}.`,
  describe: (_, columns) =>
    `Two curves that end at η. First, after the rise, the step starts at ${number(columns['up']![0]!)} η and sinks; it is ${rise(columns)}. Second, after the fall, it starts at ${number(columns['down']![0]!)} η, climbs slowly at first and then fast; it is ${fall(columns)}.`,
  table: [
    { key: 't', label: 'step after the change' },
    { key: 'up', label: 'step after a rise, in η' },
    { key: 'down', label: 'step after a fall, in η' },
  ],
});
