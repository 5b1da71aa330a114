// The parabola: one curvature and one rate decide whether a walk creeps, arrives, crosses or runs away.
import { descend, sgd } from '#lib/index.ts';
import { decimals, inSteps, number, setting } from './kit/format.ts';
import { bowl, curvatureParam, curve, curveMark, startParam } from './instruments/parabola.ts';
import { stepsParam } from './kit/steps.ts';
import { figure, type Columns } from './kit/types.ts';
import { counted } from './kit/walk.ts';

export const STEPS = 20;

const at = (columns: Columns, k: number): number => columns['theta']![k]!;

/** What each step multiplies the distance by; rates at the limit itself are met to rounding. */
function regime(factor: number): string {
  if (Math.abs(factor) < 1e-9) return 'the first step arrives';
  if (Math.abs(Math.abs(factor) - 1) < 1e-9) return 'the walk jumps to and fro for ever';
  if (factor > 0) return 'the walk creeps in from its own side';
  return factor > -1
    ? 'every step crosses the floor and lands lower than before'
    : 'every step crosses the floor and lands higher than before';
}

export default figure({
  id: 'on-a-parabola',
  question: 'What does the product of rate and curvature decide?',
  caption:
    'Gradient descent on the loss ½hθ². First the walk upon the curve of the loss, second the distance from the minimum on a logarithmic axis.',
  finding:
    'Each step multiplies the distance by 1 − ηh: below the rate 2/h the walk comes in, above it the walk runs away.',
  params: {
    h: curvatureParam(2),
    lr: {
      kind: 'number',
      label: 'Rate',
      symbol: 'η',
      from: 0.02,
      to: 12,
      scale: 'log',
      value: 0.8,
    },
    steps: stepsParam(STEPS, 6),
    start: startParam(-2),
  },
  presets: [
    { label: 'Creep', values: { h: 2, lr: 0.1 } },
    { label: 'Arrive at once', values: { h: 2, lr: 0.5 } },
    { label: 'At the limit', values: { h: 2, lr: 1 } },
    { label: 'Break it', values: { h: 2, lr: 1.1 } },
  ],
  time: 'steps',
  key: [
    { style: 'ground', label: 'the loss' },
    { style: 'sgd', label: 'gradient descent' },
  ],
  columns({ h, lr, start }) {
    const { theta, loss } = descend(bowl(h, start), sgd({ lr }), { steps: STEPS });
    return { t: counted(STEPS), theta, loss, distance: theta.map(Math.abs), ...curve(h) };
  },
  marks: ({ steps, start }, columns) => [
    curveMark(columns, 'bowl'),
    {
      kind: 'line',
      id: 'walk',
      panel: 'bowl',
      style: 'sgd',
      x: columns['theta']!,
      y: columns['loss']!,
      upTo: steps,
      every: 1,
    },
    {
      kind: 'point',
      id: 'start',
      panel: 'bowl',
      style: 'start',
      x: start,
      y: columns['loss']![0]!,
    },
    {
      kind: 'line',
      id: 'distance',
      panel: 'distance',
      style: 'sgd',
      x: columns['t']!,
      y: columns['distance']!,
      upTo: steps,
      every: 1,
    },
  ],
  speak: ({ h, lr, steps }, columns) =>
    `With η = ${setting(lr)} and h = ${setting(h)} each step multiplies θ by ${decimals(1 - lr * h)}; after ${inSteps(steps)} θ is ${number(at(columns, steps))}. The limit is at η = ${number(2 / h)}.`,
  describe: ({ h, lr, steps }, columns) =>
    `First, a parabola with a walk upon it: ${regime(1 - lr * h)}. Second, the distance from the minimum on a logarithmic axis: from ${number(Math.abs(at(columns, 0)))} to ${number(Math.abs(at(columns, steps)))} in ${inSteps(steps)}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'theta', label: 'θ' },
    { key: 'loss', label: 'loss' },
    { key: 'distance', label: '|θ|' },
  ],
});
