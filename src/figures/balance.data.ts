// A layer under noise finds one size, wherever it starts, and then turns by one angle at each step.
import { adamw } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { sharedNormals } from './kit/noise.ts';
import { figure, type Columns } from './kit/types.ts';
import { counted } from './kit/walk.ts';

export const STEPS = 4000;
const EVERY = 40;
const N = 100;
const SEED = 5;
const STARTS = { small: 0.1, large: 3 } as const;
const T = counted(STEPS / EVERY).map((k) => k * EVERY);

const sizeOf = (x: Float64Array): number => Math.sqrt(x.reduce((s, a) => s + a * a, 0) / N);

function angle(a: Float64Array, b: Float64Array): number {
  const dot = a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  return (180 / Math.PI) * Math.acos(Math.min(1, dot / (N * sizeOf(a) * sizeOf(b))));
}

/** A row of N for where the weights start, and one for the gradients of each step. */
const noise = sharedNormals(SEED, (1 + STEPS) * N);

/** Size and turning of a layer of N weights whose gradients are noise. */
function run(lr: number, weightDecay: number, start: number) {
  const z = noise();
  const row = (t: number): Float64Array => z.subarray(t * N, (t + 1) * N);
  const rule = adamw({ lr, weightDecay });
  const state = rule.init(N);
  const scale = start / sizeOf(row(0));
  const theta = row(0).map((x) => scale * x);
  const before = new Float64Array(N);
  const size = Float64Array.of(start, ...new Array<number>(T.length - 1).fill(0));
  const turned = new Float64Array(T.length);
  for (let t = 1; t <= STEPS; t++) {
    before.set(theta);
    rule.step(theta, row(t), state);
    if (t === 1) turned[0] = angle(theta, before);
    if (t % EVERY === 0) {
      size[t / EVERY] = sizeOf(theta);
      turned[t / EVERY] = angle(theta, before);
    }
  }
  return { size, turned };
}

/** The mean over the last quarter. */
export const late = (column: ArrayLike<number>): number => {
  const tail = Array.from(column).slice(-T.length / 4);
  return tail.reduce((a, b) => a + b, 0) / tail.length;
};

const shown = (columns: Columns, name: string): string => number(late(columns[name]!));

export default figure({
  id: 'balance',
  question: 'What does the decay do to weights whose gradients are noise?',
  caption:
    'A layer of 100 weights under AdamW, all gradients noise, from a small and from a large start. First the root mean square of its weights, second the angle by which a step turns the layer, in degrees. Broken lines: √(η/2λ), and the angle that follows from it.',
  finding:
    'Under noise a layer comes to the size √(η/2λ) from anywhere, and then each step turns it by an angle that depends on ηλ alone.',
  heavy: true,
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 1e-3,
      to: 0.1,
      scale: 'log',
      value: 0.02,
    },
    weightDecay: {
      kind: 'number',
      label: 'Decay',
      symbol: 'λ',
      from: 0.01,
      to: 1,
      scale: 'log',
      value: 0.1,
    },
  },
  presets: [
    { label: 'Double η, halve λ', values: { lr: 0.04, weightDecay: 0.05 } },
    { label: 'Halve η, double λ', values: { lr: 0.01, weightDecay: 0.2 } },
  ],
  key: [
    { style: 'one', label: 'from a small start' },
    { style: 'two', label: 'from a large start' },
    { style: 'target', label: 'the balance' },
  ],
  columns({ lr, weightDecay }) {
    const [small, large] = [STARTS.small, STARTS.large].map((s) => run(lr, weightDecay, s));
    const size = Math.sqrt(lr / (2 * weightDecay));
    const turn = (180 / Math.PI) * Math.sqrt((0.1 / 1.9) * 2 * lr * weightDecay);
    return {
      t: T,
      'size.small': small!.size,
      'size.large': large!.size,
      'turn.small': small!.turned,
      'turn.large': large!.turned,
      'end.t': [0, STEPS],
      'end.size': [size, size],
      'end.turn': [turn, turn],
    };
  },
  marks: (_, columns) =>
    (['size', 'turn'] as const).flatMap((panel) => [
      {
        kind: 'line' as const,
        id: `${panel}.end`,
        panel,
        style: 'target',
        x: columns['end.t']!,
        y: columns[`end.${panel}`]!,
        hairline: true,
      },
      ...(['small', 'large'] as const).map((start, i) => ({
        kind: 'line' as const,
        id: `${panel}.${start}`,
        panel,
        style: (['one', 'two'] as const)[i]!,
        x: columns['t']!,
        y: columns[`${panel}.${start}`]!,
        every: 20,
        phase: 10 * (i + 1),
      })),
    ]),
  speak: ({ lr, weightDecay }, columns) =>
    `With η = ${setting(lr)} and λ = ${setting(weightDecay)}, over the last quarter of ${whole(STEPS)} steps the weights have a size of ${shown(columns, 'size.small')} from the small start and ${shown(columns, 'size.large')} from the large one; √(η/2λ) is ${number(columns['end.size']![0]!)}. A step turns the layer by ${shown(columns, 'turn.small')} and ${shown(columns, 'turn.large')} degrees.`,
  describe: (_, columns) =>
    `First, the sizes on a logarithmic axis: from ${number(columns['size.small']![0]!)} to ${shown(columns, 'size.small')} and from ${number(columns['size.large']![0]!)} to ${shown(columns, 'size.large')}, with a broken line at ${number(columns['end.size']![0]!)}. Second, the angle of a step: ${shown(columns, 'turn.small')} and ${shown(columns, 'turn.large')} degrees at the end, with a broken line at ${number(columns['end.turn']![0]!)}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'size.small', label: 'size, small start' },
    { key: 'size.large', label: 'size, large start' },
    { key: 'turn.small', label: 'degrees, small start' },
    { key: 'turn.large', label: 'degrees, large start' },
  ],
});
