// A valley with walls that are steep at one end: gradient descent cannot rest where the curvature is above 2/η.
import { descend, sgd, topEigenvalue, type Objective } from '#lib/index.ts';
import { inSteps, number, setting } from './kit/format.ts';
import { stepsParam } from './kit/steps.ts';
import { figure, type Columns } from './kit/types.ts';
import { coordinate, counted } from './kit/walk.ts';

export const STEPS = 60;
export const WINDOW = { x: [1.4, 4.2], y: [-0.5, 1.1] } as const;

/** ½(ab − 1)², the smallest network: one weight after the other. */
const product = (start: readonly number[]): Objective => ({
  name: 'product',
  label: 'Two factors whose product should be 1',
  n: 2,
  start,
  minima: [],
  window: [],
  source: 'made for this figure',
  value: ([a, b]) => 0.5 * (a! * b! - 1) ** 2,
  gradient([a, b], g) {
    const error = a! * b! - 1;
    g[0] = error * b!;
    g[1] = error * a!;
  },
});

const FLOOR = Float64Array.from({ length: 61 }, (_, k) => 0.6 + (3.8 * k) / 60);

const curvature = (columns: Columns, k: number): number => {
  const all = columns['curvature']!;
  return all[Math.min(k, all.length - 1)]!;
};

const rested = (columns: Columns): boolean => {
  const a = columns['a']!;
  return a.length > STEPS && Math.abs(a[STEPS]! - a[STEPS - 1]!) < 1e-3;
};

export default figure({
  id: 'flat-enough',
  question: 'Where can gradient descent come to rest?',
  caption:
    'The loss ½(ab − 1)². First, the map: every place of the curved line is a minimum, and the valley’s walls are steeper the further it lies from the middle. Second, the largest curvature where the walk stands, with the limit 2/η as a broken line.',
  finding:
    'Gradient descent comes to rest only where the curvature is below 2/η; a larger rate carries it to flatter ground.',
  params: {
    lr: {
      kind: 'number',
      label: 'Rate',
      symbol: 'η',
      from: 0.15,
      to: 0.44,
      scale: 'linear',
      step: 0.01,
      value: 0.24,
    },
    a: {
      kind: 'number',
      label: 'Start, first weight',
      symbol: 'a',
      from: 2,
      to: 3.5,
      scale: 'linear',
      step: 0.1,
      value: 3,
    },
    steps: stepsParam(STEPS, 40),
  },
  presets: [
    { label: 'A small rate', values: { lr: 0.2 } },
    { label: 'A large one', values: { lr: 0.28 } },
    { label: 'Break it', values: { lr: 0.44 } },
  ],
  time: 'steps',
  key: [
    { style: 'ground', label: 'minima: ab = 1' },
    { style: 'sgd', label: 'gradient descent' },
    { style: 'target', label: 'curvature 2/η' },
  ],
  columns({ lr, a }) {
    const objective = product([a, 1.05 / a]);
    const walk = descend(objective, sgd({ lr }), { steps: STEPS });
    const at = new Float64Array(2);
    const top = Float64Array.from({ length: walk.length }, (_, k) => {
      at.set(walk.theta.subarray(2 * k, 2 * k + 2));
      const gradient = (theta: Float64Array, g: Float64Array): void => {
        objective.gradient(theta, g, 1);
      };
      return topEigenvalue(gradient, at, { iterations: 12, tolerance: 1e-3 }).value;
    });
    return {
      t: counted(walk.length - 1),
      a: coordinate(walk, 0),
      b: coordinate(walk, 1),
      loss: walk.loss,
      curvature: top,
      'floor.a': FLOOR,
      'floor.b': FLOOR.map((x) => 1 / x),
      'limit.t': [0, STEPS],
      'limit.h': [2 / lr, 2 / lr],
    };
  },
  marks: ({ steps }, columns) => [
    {
      kind: 'line',
      id: 'floor',
      panel: 'map',
      style: 'ground',
      x: columns['floor.a']!,
      y: columns['floor.b']!,
      hairline: true,
    },
    {
      kind: 'line',
      id: 'walk',
      panel: 'map',
      style: 'sgd',
      x: columns['a']!,
      y: columns['b']!,
      upTo: Math.min(steps, columns['a']!.length - 1),
      every: 5,
    },
    {
      kind: 'point',
      id: 'start',
      panel: 'map',
      style: 'start',
      x: columns['a']![0]!,
      y: columns['b']![0]!,
      text: 'start',
    },
    {
      kind: 'line',
      id: 'limit',
      panel: 'curvature',
      style: 'target',
      x: columns['limit.t']!,
      y: columns['limit.h']!,
      hairline: true,
    },
    {
      kind: 'line',
      id: 'curvature',
      panel: 'curvature',
      style: 'sgd',
      x: columns['t']!,
      y: columns['curvature']!,
      upTo: Math.min(steps, columns['t']!.length - 1),
      every: 10,
    },
  ],
  speak: ({ lr, steps }, columns) => {
    const gone = columns['a']!.length <= STEPS;
    const end = gone
      ? `the walk is thrown out of the valley after ${inSteps(columns['a']!.length - 1)}`
      : `the curvature where the walk stands after ${inSteps(steps)} is ${number(curvature(columns, steps))}`;
    return `With η = ${setting(lr)} the limit 2/η is ${number(2 / lr)}; the curvature at the start is ${number(curvature(columns, 0))}, and ${end}.`;
  },
  describe: ({ lr }, columns) => {
    const first = curvature(columns, 0);
    const end = curvature(columns, STEPS);
    if (columns['a']!.length <= STEPS)
      return `First, a walk that bounces between the walls of a curved valley, further each time, and leaves it. Second, its curvature shoots up and does not come back below ${number(2 / lr)}.`;
    const moved =
      end < 0.97 * first ? 'bounces from wall to wall and slides along the valley' : 'goes down';
    const rest = rested(columns) ? 'comes to rest' : 'is still moving';
    return `First, a walk that ${moved} and ${rest}. Second, its curvature: from ${number(first)} at the start to ${number(end)}, with a broken line at ${number(2 / lr)}.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'a', label: 'a' },
    { key: 'b', label: 'b' },
    { key: 'loss', label: 'loss' },
    { key: 'curvature', label: 'largest curvature' },
  ],
});
