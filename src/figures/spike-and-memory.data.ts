// One huge gradient under Adam: what it does to the steps, with the gradient clipped, with the step cut, and with neither.
import { adam, clipByGlobalNorm } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const BEFORE = 1000;
export const AFTER = 10_000;
const ROWS = spread(AFTER, 120);

/** Steps in units of lr: the one at the spike is entry 0, and as many as are shown follow. */
function steps(spike: number, beta2: number, bound?: number): Float64Array {
  const gradient = (size: number): Float64Array => {
    const g = Float64Array.of(size);
    if (bound !== undefined) clipByGlobalNorm(g, bound, { form: 'optax' });
    return g;
  };
  const [usual, huge] = [gradient(1), gradient(spike)];
  const rule = adam({ lr: 1, beta2, eps: 0 });
  const state = rule.init(1);
  const theta = new Float64Array(1);
  const all = new Float64Array(AFTER + 1);
  for (let t = 1; t <= BEFORE + AFTER; t++) {
    const before = theta[0]!;
    rule.step(theta, t === BEFORE ? huge : usual, state);
    if (t >= BEFORE) all[t - BEFORE] = before - theta[0]!;
  }
  return all;
}

const lost = (columns: Columns, key: string): number => columns[key]![0]!;

export default figure({
  id: 'spike-and-memory',
  question: 'What does one huge gradient do to Adam?',
  caption:
    'All gradients are 1, but for one after 1000 steps. The length of the steps from the spike on, over η; both axes are logarithmic. Clipped: the gradient is made shorter before the averages take it. Cut: the averages take it as it is, and the step may be at most η long.',
  finding:
    'A spike makes one longer step and then, through v, a long row of short ones. Clipping the gradient prevents both; cutting the step prevents only the first.',
  heavy: true,
  params: {
    spike: {
      kind: 'number',
      label: 'Size of the spike',
      from: 1,
      to: 10_000,
      scale: 'log',
      step: 4,
      value: 1000,
    },
    bound: {
      kind: 'number',
      label: 'Clipped to',
      symbol: 'c',
      from: 0.5,
      to: 1000,
      scale: 'log',
      step: 4,
      value: 2,
    },
    share2: {
      kind: 'number',
      label: 'Second average takes, 1 − β₂',
      from: 1e-3,
      to: 0.1,
      scale: 'log',
      step: 10,
      value: 1e-3,
    },
  },
  presets: [
    { label: 'Clipped to 100', values: { bound: 100 } },
    { label: 'Language models’ β₂, 0.95', values: { share2: 0.05 } },
  ],
  key: [
    { style: 'adam', label: 'as it is' },
    { style: 'two', label: 'step cut at η' },
    { style: 'one', label: 'gradient clipped' },
  ],
  columns({ spike, bound, share2 }) {
    const bare = steps(spike, 1 - share2);
    const clipped = steps(spike, 1 - share2, bound);
    const pick = (all: Float64Array): Float64Array =>
      Float64Array.from(ROWS, (row) => all[row - 1]!);
    // How far the steps after the spike stay behind as many of length 1.
    const short = (all: Float64Array): number => all.subarray(1).reduce((sum, x) => sum + 1 - x, 0);
    return {
      t: ROWS,
      bare: pick(bare),
      cut: pick(bare.map((step) => Math.min(1, step))),
      clipped: pick(clipped),
      'lost.bare': [short(bare)],
      'lost.clipped': [short(clipped)],
    };
  },
  marks: (_, columns) =>
    (['bare', 'cut', 'clipped'] as const).map((key, i) => ({
      kind: 'line',
      id: key,
      style: (['adam', 'two', 'one'] as const)[i]!,
      x: columns['t']!,
      y: columns[key]!,
      every: 21,
      phase: 7 * (i + 1),
    })),
  speak: ({ spike, bound }, columns) =>
    `A spike of ${setting(spike)} makes a step of ${number(columns['bare']![0]!)} η, and in the next ${whole(AFTER)} steps the parameter falls ${number(lost(columns, 'lost.bare'))} η behind. Clipped to ${setting(bound)}, it falls ${number(lost(columns, 'lost.clipped'), 2)} η behind.`,
  describe: (_, columns) =>
    `Three curves over ${whole(AFTER)} steps. As it is: the first step is ${number(columns['bare']![0]!)}, then the steps sink to ${number(Math.min(...Array.from(columns['bare']!)))} and climb back to ${number(columns['bare']![ROWS.length - 1]!)}. Cut: the same, but for the first steps, which are at most 1. Clipped: between ${number(Math.min(...Array.from(columns['clipped']!)))} and ${number(Math.max(...Array.from(columns['clipped']!)))}.`,
  table: [
    { key: 't', label: 'step, 1 at the spike' },
    { key: 'bare', label: 'step/η as it is' },
    { key: 'cut', label: 'step/η, cut' },
    { key: 'clipped', label: 'step/η, gradient clipped' },
  ],
});
