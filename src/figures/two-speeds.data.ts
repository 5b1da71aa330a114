// Gradients change their size once: how long the step is right after, and how long it takes to come back.
import { adam } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 30_000;
const ROWS = spread(STEPS, 140);

/** Steps over lr after the size has changed from `before` to `after`; the averages had settled. */
function after(before: number, size: number, beta2: number): Float64Array {
  const rule = adam({ lr: 1, beta2, eps: 0 });
  const state = rule.init(1);
  state.m[0] = before;
  state.v[0] = before ** 2;
  state.t = 1e9; // so late that the corrections are 1
  const [theta, g] = [new Float64Array(1), Float64Array.of(size)];
  let t = 0;
  return ROWS.map((row) => {
    for (; t < row; t++) {
      theta[0] = 0;
      rule.step(theta, g, state);
    }
    return -theta[0]!;
  });
}

/** The first row from which on the step is at least half of lr; NaN if it never is. */
function recovered({ down }: Columns): number {
  const low = Array.from(down!).findLastIndex((x) => x < 0.5);
  return low < 0 ? 1 : (ROWS[low + 1] ?? Number.NaN);
}

const back = (columns: Columns): string =>
  Number.isNaN(recovered(columns))
    ? `not yet back at η/2 after ${whole(STEPS)} steps`
    : `back at η/2 after about ${number(recovered(columns), 2)} steps`;

export default figure({
  id: 'two-speeds',
  question: 'How fast does Adam notice that gradients have changed?',
  caption:
    'Long after the start all gradients become larger, or smaller, by one factor, and stay so. Both axes are logarithmic; at 1 the step is η, as it was before the change and will be in the end.',
  finding:
    'The second average rises at once and falls slowly: larger gradients are noticed in a few steps, smaller ones after thousands, if β₂ is close to 1.',
  heavy: true,
  params: {
    share2: {
      kind: 'number',
      label: 'Second average takes, 1 − β₂',
      from: 3e-4,
      to: 0.5,
      scale: 'log',
      value: 1e-3,
    },
    factor: {
      kind: 'number',
      label: 'Factor of the change',
      from: 2,
      to: 1000,
      scale: 'log',
      value: 100,
    },
  },
  presets: [
    { label: 'The paper’s: 0.999', values: { share2: 1e-3 } },
    { label: 'Language models’: 0.95', values: { share2: 0.05 } },
  ],
  key: [
    { style: 'one', label: 'gradients become smaller' },
    { style: 'two', label: 'gradients become larger' },
  ],
  columns: ({ share2, factor }) => ({
    t: ROWS,
    down: after(factor, 1, 1 - share2),
    up: after(1, factor, 1 - share2),
  }),
  marks: (_, columns) =>
    (['down', 'up'] as const).map((way, i) => ({
      kind: 'line',
      id: way,
      style: i === 0 ? 'one' : 'two',
      x: columns['t']!,
      y: columns[way]!,
      every: 24,
      phase: 12 * (i + 1),
    })),
  speak: ({ share2, factor }, columns) =>
    `With β₂ = ${setting(1 - share2)}, gradients ${setting(factor)} times as large give a first step of ${number(columns['up']![0]!)} η; gradients ${setting(factor)} times as small give steps down to ${number(Math.min(...Array.from(columns['down']!)))} η, ${back(columns)}.`,
  describe: (_, columns) => {
    const up = Array.from(columns['up']!);
    return `Two curves over ${whole(STEPS)} steps after the change. The one for larger gradients starts at ${number(up[0]!)}, is highest at ${number(Math.max(...up))} and comes down to 1. The one for smaller gradients sinks to ${number(Math.min(...Array.from(columns['down']!)))} while the first average follows, and then climbs; it is ${back(columns)}.`;
  },
  table: [
    { key: 't', label: 'steps since the change' },
    { key: 'down', label: 'step/η, smaller' },
    { key: 'up', label: 'step/η, larger' },
  ],
});
