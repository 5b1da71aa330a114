// The start of an average at zero, its correction, and the other repair: to start at the first gradient.
import { adam, random, sgd, type Optimizer, type State, type Taken } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 1000;
const ROWS = spread(STEPS, 80);
const source = random(162);
const NOISE = Array.from({ length: STEPS }, () => source.normal());
const LOOK = 10;

const at = (columns: Columns, key: string, step: number): number =>
  columns[key]![ROWS.indexOf(step)]!;

/** What a rule's state says after each step that is shown. A record of every step would be thrown away again. */
function read<S extends State>(
  rule: Optimizer<S>,
  noise: number,
  said: (taken: Taken<S>) => number,
): Float64Array {
  const state = rule.init(1);
  const [theta, g] = [new Float64Array(1), new Float64Array(1)];
  let t = 0;
  return ROWS.map((row) => {
    for (; t < row; t++) {
      g[0] = 1 + noise * NOISE[t]!;
      rule.step(theta, g, state);
    }
    // Of a first moment, what stood before the step does not matter.
    return said({ before: state, theta, g, state });
  });
}

/** How far a line strays from 1 over the first ten steps, at most. */
const strays = (columns: Columns, key: string): number =>
  Math.max(...Array.from(ROWS, (t, i) => (t <= LOOK ? Math.abs(columns[key]![i]! - 1) : 0)));

export default figure({
  id: 'start-of-average',
  question: 'Why does the average start too low?',
  caption:
    'Noisy gradients around 1, and three averages of them with the same β: as it is, from zero; corrected, divided by 1 − βᵗ; and started at the first gradient. The axis of steps is logarithmic.',
  finding:
    'The average starts near zero because zero is in it. Divided by the weight of the gradients it is an average of gradients alone, from the first step on.',
  params: {
    fresh: {
      kind: 'number',
      label: 'Share of the new gradient',
      symbol: '1 − β',
      from: 0.002,
      to: 0.5,
      scale: 'log',
      value: 0.02,
    },
    noise: {
      kind: 'number',
      label: 'Size of the noise',
      symbol: 'σ',
      from: 0,
      to: 1,
      scale: 'linear',
      step: 0.05,
      value: 0.4,
    },
  },
  presets: [
    { label: 'No noise', values: { noise: 0 } },
    { label: 'A short memory', values: { fresh: 0.1 } },
  ],
  key: [
    { style: 'one', label: 'from zero, as it is' },
    { style: 'two', label: 'corrected' },
    { style: 'three', label: 'from the first gradient' },
  ],
  columns({ fresh, noise }) {
    const beta = 1 - fresh;
    const average = adam({ beta1: beta });
    // With dampening the first buffer is the first gradient, and then it is the same average.
    const seeded = sgd({ momentum: beta, dampening: beta });
    return {
      t: ROWS,
      raw: read(average, noise, ({ state }) => state.m[0]!),
      corrected: read(average, noise, (taken) => average.derive!(taken).mHat![0]!),
      seeded: read(seeded, noise, ({ state }) => state.m![0]!),
    };
  },
  marks: (_, columns) =>
    (
      [
        ['seeded', 'three'],
        ['raw', 'one'],
        ['corrected', 'two'],
      ] as const
    ).map(([key, style], i) => ({
      kind: 'line',
      id: key,
      style,
      x: columns['t']!,
      y: columns[key]!,
      every: 9,
      phase: 3 * i,
    })),
  speak: ({ fresh }, columns) =>
    `With β = ${setting(Number((1 - fresh).toPrecision(4)))} the average from zero stands at ${number(at(columns, 'raw', LOOK))} after ${whole(LOOK)} steps, corrected at ${number(at(columns, 'corrected', LOOK))}. Started at the first gradient it stands at ${number(at(columns, 'seeded', LOOK))}.`,
  describe: (_, columns) =>
    `Three lines over ${whole(STEPS)} steps. The average from zero climbs from ${number(columns['raw']![0]!)} and meets the corrected one later. In the first ${whole(LOOK)} steps the corrected one strays from 1 by at most ${number(strays(columns, 'corrected'))}, the one from the first gradient by ${number(strays(columns, 'seeded'))}. After ${whole(STEPS)} steps all three stand near ${number(columns['corrected']![ROWS.length - 1]!)}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'raw', label: 'from zero' },
    { key: 'corrected', label: 'corrected' },
    { key: 'seeded', label: 'from the first gradient' },
  ],
});
