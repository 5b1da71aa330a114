// RMSprop at the edge: as its memory grows without bound it becomes AdaGrad, if its learning rate is scaled along.
import { adagrad, descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 1000;
const ROWS = spread(STEPS, 90);
const bowl = quadratic1d({ h: 2, start: 10 });
const sampled = (theta: ArrayLike<number>): Float64Array => ROWS.map((t) => Math.abs(theta[t]!));
/** Below this a distance is a matter of rounding, and is said to be zero. */
const TINY = 1e-100;
const end = (columns: Columns, key: string): number => {
  const distance = columns[key]![ROWS.length - 1]!;
  return distance < TINY ? 0 : distance;
};

export default figure({
  id: 'sum-or-average',
  question: 'When is an average as good as a sum?',
  caption:
    'The distance from the minimum of θ², from 10, both axes logarithmic. RMSprop takes the learning rate of AdaGrad, or that times √(1 − β).',
  finding:
    'An average that hardly forgets is a sum times 1 − β: with the learning rate scaled by √(1 − β) RMSprop walks in AdaGrad’s steps, and without it starts far too fast.',
  params: {
    rest: {
      kind: 'number',
      label: 'Weight of the newest square',
      symbol: '1 − β',
      from: 1e-6,
      to: 0.5,
      scale: 'log',
      step: 10,
      value: 0.1,
    },
    scaled: {
      kind: 'choice',
      label: 'RMSprop’s learning rate',
      options: { yes: 'η·√(1 − β)', no: 'η' },
      value: 'yes',
    },
    lr: {
      kind: 'number',
      label: 'AdaGrad’s learning rate',
      symbol: 'η',
      from: 0.03,
      to: 1,
      scale: 'log',
      value: 0.1,
    },
  },
  presets: [
    { label: 'β = 0.9', values: { rest: 0.1 } },
    { label: 'β = 0.99999', values: { rest: 1e-5 } },
    { label: 'β = 0.99999, not scaled', values: { rest: 1e-5, scaled: 'no' } },
  ],
  key: [
    { style: 'adagrad', label: 'AdaGrad' },
    { style: 'rmsprop', label: 'RMSprop' },
  ],
  columns({ rest, scaled, lr }) {
    const walk = { steps: STEPS };
    const own = scaled === 'yes' ? lr * Math.sqrt(rest) : lr;
    const sum = descend(bowl, adagrad({ lr, eps: 0 }), walk).theta;
    const average = descend(bowl, rmsprop({ lr: own, beta: 1 - rest, eps: 0 }), walk).theta;
    return {
      t: ROWS,
      adagrad: sampled(sum),
      rmsprop: sampled(average),
      apart: [Math.max(...average.map((x, t) => Math.abs(x / sum[t]! - 1)))],
    };
  },
  marks: (_, columns) =>
    (['adagrad', 'rmsprop'] as const).map((rule, i) => ({
      kind: 'line' as const,
      id: rule,
      style: rule,
      x: columns['t']!,
      y: columns[rule]!,
      every: 16,
      phase: 8 * (i + 1),
    })),
  speak: ({ rest, scaled }, columns) =>
    `With 1 − β = ${setting(rest)} and the learning rate ${scaled === 'yes' ? 'scaled' : 'not scaled'}, the two walks differ by at most ${number(100 * columns['apart']![0]!)} %; after ${whole(STEPS)} steps AdaGrad is ${number(end(columns, 'adagrad'))} away and RMSprop ${number(end(columns, 'rmsprop'))}.`,
  describe(_, columns) {
    const apart = columns['apart']![0]!;
    const words =
      apart < 0.02
        ? 'lie on each other'
        : `part, by as much as ${number(100 * apart)} % of AdaGrad’s distance`;
    return `Two curves over ${whole(STEPS)} steps that ${words}. AdaGrad’s ends at ${number(end(columns, 'adagrad'))}, RMSprop’s at ${number(end(columns, 'rmsprop'))}.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'adagrad', label: 'AdaGrad |θ|' },
    { key: 'rmsprop', label: 'RMSprop |θ|' },
  ],
});
