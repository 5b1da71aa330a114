// The floor of gradient descent or Adam over the size of the batch, with the rate left alone, by the root rule and by the linear rule.
import { adam, axisQuadratic, sgd, type Optimizer } from '#lib/index.ts';
import { number, setting } from './kit/format.ts';
import { sharedNoise } from './kit/noise.ts';
import { figure, type Columns } from './kit/types.ts';
import { endOf } from './kit/walk.ts';

const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128, 256];
const N = 48;
const STEPS = 1200;
const RULES = ['kept', 'root', 'linear'] as const;
const POWER = { kept: 0, root: 0.5, linear: 1 } as const;
const NAMES: Readonly<Record<string, string>> = { sgd: 'gradient descent', adam: 'Adam' };

const makes = (name: string, lr: number): Optimizer =>
  name === 'adam' ? adam({ lr, eps: 1e-12 }) : sgd({ lr });

const bowl = axisQuadratic(Array<number>(N).fill(1), Array<number>(N).fill(0));

const noisyBowl = sharedNoise(bowl, STEPS);

/** Root mean square distance from the minimum in the second half of a run; infinite if the run leaves the numbers. */
function floorOf(name: string, lr: number, sigma: number): number {
  let sum = 0;
  endOf(noisyBowl(sigma), makes(name, lr), STEPS, (theta, t) => {
    if (t >= STEPS / 2) sum += bowl.value(theta);
  });
  const floor = Math.sqrt((2 * sum) / (STEPS / 2 + 1) / N);
  return Number.isNaN(floor) ? Number.POSITIVE_INFINITY : floor;
}

const times = (columns: Columns, rule: string): number => columns[rule]![2]! / columns[rule]![0]!;
const last = (columns: Columns, rule: string): string =>
  number(columns[rule]![BATCHES.length - 1]!);

export default figure({
  id: 'batch-and-rate',
  question: 'Which rate goes with which batch?',
  caption:
    'A parabola of curvature 1 whose gradients have the noise 1/√B. The distance from the minimum in the long run, over the batch size B, with the rate that is set for B = 1 left as it is, multiplied by √B, and multiplied by B. Both axes are logarithmic; a run that diverges is above the frame.',
  finding:
    'With noisy gradients and a small rate, the linear rule keeps the floor of gradient descent and the root rule that of Adam; beyond the limit of the curvature no rule does.',
  heavy: true,
  params: {
    rule: { kind: 'choice', label: 'Optimizer', options: NAMES, value: 'adam' },
    lr: {
      kind: 'number',
      label: 'Rate for one example',
      symbol: 'η',
      from: 1e-3,
      to: 0.1,
      scale: 'log',
      step: 10,
      value: 0.01,
    },
  },
  presets: [
    { label: 'Gradient descent', values: { rule: 'sgd' } },
    { label: 'A larger rate', values: { lr: 0.1 } },
  ],
  key: [
    { style: 'three', label: 'rate as it is' },
    { style: 'one', label: 'rate times √B' },
    { style: 'two', label: 'rate times B' },
  ],
  columns({ rule, lr }) {
    const floors = RULES.map((name) =>
      BATCHES.map((batch) => floorOf(rule, lr * batch ** POWER[name], 1 / Math.sqrt(batch))),
    );
    return { batch: BATCHES, kept: floors[0]!, root: floors[1]!, linear: floors[2]! };
  },
  marks: (_, columns) =>
    RULES.map((name, i) => ({
      kind: 'line',
      id: name,
      style: (['three', 'one', 'two'] as const)[i]!,
      x: BATCHES,
      y: Array.from(columns[name]!, (y) => Math.min(y, 1e3)),
      every: 1,
      ends: true,
    })),
  speak: ({ rule, lr }, columns) =>
    `${rule === 'adam' ? 'Adam' : 'Gradient descent'} with η = ${setting(lr)} stands ${number(columns['kept']![0]!)} from the minimum. With a batch of 4 that becomes ${number(times(columns, 'kept'))} times as far with the rate as it is, ${number(times(columns, 'root'))} times with twice the rate and ${number(times(columns, 'linear'))} times with four times the rate.`,
  describe: ({ rule }, columns) =>
    `Three curves over the batch size for ${NAMES[rule]!}, all starting at ${number(columns['kept']![0]!)} for one example. For a batch of ${BATCHES.at(-1)!} they end at ${last(columns, 'kept')} with the rate as it is, ${last(columns, 'root')} by the root rule and ${last(columns, 'linear')} by the linear rule.`,
  table: [
    { key: 'batch', label: 'batch size' },
    { key: 'kept', label: 'floor, rate as it is' },
    { key: 'root', label: 'floor, times √B' },
    { key: 'linear', label: 'floor, times B' },
  ],
});
