// Gradients change their size once: how long the step is right after, and how long it takes to come back.
import { adam } from '#lib/index.ts';
import { inSteps, number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 30_000;
const ROWS = spread(STEPS, 140);

/** Steps over lr after the size of the gradients has changed from `from` to `to`, one pair a coordinate, and of the first the last step below half of lr; the averages had settled. */
function after(from: readonly number[], to: readonly number[], beta2: number) {
  const rule = adam({ lr: 1, beta2, eps: 0 });
  const state = rule.init(from.length);
  state.m.set(from);
  state.v.set(from.map((size) => size ** 2));
  state.t = 1e9; // so late that the corrections are 1
  const [theta, g] = [new Float64Array(from.length), Float64Array.from(to)];
  let low = 0;
  let t = 0;
  const rows = Array.from(ROWS, (row) => {
    for (; t < row; t++) {
      theta.fill(0);
      rule.step(theta, g, state);
      if (theta[0]! > -0.5) low = t + 1;
    }
    return theta.map((x) => -x);
  });
  return { steps: from.map((_, i) => Float64Array.from(rows, (row) => row[i]!)), low };
}

const back = (columns: Columns): string => {
  const low = columns['low']![0]!;
  if (low === 0) return 'never below η/2';
  return low === STEPS
    ? `not yet back at η/2 after ${whole(STEPS)} steps`
    : `back at η/2 after ${inSteps(low + 1)}`;
};

export default figure({
  id: 'two-speeds',
  question: 'How fast does Adam notice that gradients have changed?',
  caption:
    'Long after the start all gradients become larger, or smaller, by one factor, and stay so. Both axes are logarithmic; at 1 the step is η, as it was before the change and will be in the end.',
  finding:
    'The second average rises at once and falls slowly: larger gradients are noticed in a few steps, smaller ones only after a long time, if β₂ is close to 1.',
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
  columns({ share2, factor }) {
    const { steps, low } = after([factor, 1], [1, factor], 1 - share2);
    return { t: ROWS, down: steps[0]!, up: steps[1]!, low: [low] };
  },
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
