// The rotatable ellipse: gradient descent in a valley of any length and direction, and what that costs.
import { descend, sgd } from '#lib/index.ts';
import { angleParam, ratioParam, ringMarks, rings, valley } from './instruments/ellipse.ts';
import { inSteps, number, setting } from './kit/format.ts';
import { stepsParam } from './kit/steps.ts';
import { figure, type Columns } from './kit/types.ts';
import { coordinate, counted, signChanges } from './kit/walk.ts';

export const STEPS = 100;

const left = (columns: Columns, k: number): number => columns['share']![k]!;

/** How often the walk crosses the valley's axis up to a step. */
function crossings(columns: Columns, degrees: number, steps: number): number {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const across = Array.from(columns['x2']!, (x2, k) => c * x2 - s * columns['x1']![k]!);
  return signChanges(across, steps);
}

export default figure({
  id: 'turn-the-valley',
  question: 'Does gradient descent mind how a valley lies?',
  caption:
    'A valley whose curvature across is 1, and as many times less along it as you choose. First, the map with rings of equal loss; the start turns with the valley. Second, the share of the loss that is left.',
  finding:
    'Turning the valley changes nothing for gradient descent; making it longer costs steps in proportion to the ratio of its curvatures.',
  params: {
    ratio: ratioParam(20),
    angle: angleParam(30),
    lr: {
      kind: 'number',
      label: 'Rate',
      symbol: 'η',
      from: 0.05,
      to: 2.1,
      scale: 'linear',
      step: 0.05,
      value: 1.8,
    },
    steps: stepsParam(STEPS, 40),
  },
  presets: [
    { label: 'Along the axes', values: { angle: 0 } },
    { label: 'Round', values: { ratio: 1, lr: 1 } },
    { label: 'Very long', values: { ratio: 1000 } },
    { label: 'Break it', values: { ratio: 20, lr: 2.05 } },
  ],
  time: 'steps',
  key: [
    { style: 'ground', label: 'equal loss' },
    { style: 'sgd', label: 'gradient descent' },
  ],
  columns({ ratio, angle, lr }) {
    const walk = descend(valley(ratio, angle), sgd({ lr }), { steps: STEPS });
    const first = walk.loss[0]!;
    return {
      t: counted(STEPS),
      x1: coordinate(walk, 0),
      x2: coordinate(walk, 1),
      share: walk.loss.map((loss) => loss / first),
      ...rings(ratio, angle),
    };
  },
  marks: ({ steps }, columns) => [
    ...ringMarks(columns, 'map'),
    {
      kind: 'line',
      id: 'walk',
      panel: 'map',
      style: 'sgd',
      x: columns['x1']!,
      y: columns['x2']!,
      upTo: steps,
      every: 5,
      halo: true,
    },
    { kind: 'point', id: 'minimum', panel: 'map', style: 'minimum', x: 0, y: 0 },
    {
      kind: 'point',
      id: 'start',
      panel: 'map',
      style: 'start',
      x: columns['x1']![0]!,
      y: columns['x2']![0]!,
    },
    {
      kind: 'line',
      id: 'share',
      panel: 'share',
      style: 'sgd',
      x: columns['t']!,
      y: columns['share']!,
      upTo: steps,
      every: 20,
    },
  ],
  speak: ({ ratio, angle, lr, steps }, columns) =>
    `In a valley of ratio ${setting(ratio)}, turned by ${setting(angle)}°, the rate ${setting(lr)} leaves ${number(left(columns, steps))} of the loss after ${inSteps(steps)}. The limit is 2, the best rate ${number(2 / (1 + 1 / ratio))}.`,
  describe: ({ angle, steps }, columns) => {
    const times = crossings(columns, angle, steps);
    const way =
      times === 0 ? 'stays on its side of the valley’s axis' : `crosses the axis ${times} times`;
    const ends = left(columns, steps);
    const trend = ends > 1 ? 'rises' : 'falls';
    return `First, rings of equal loss, long in the direction of ${setting(angle)}°, and a walk that ${way} in ${inSteps(steps)}. Second, the share of the loss that is left ${trend} to ${number(ends)}.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'x1', label: 'θ₁' },
    { key: 'x2', label: 'θ₂' },
    { key: 'share', label: 'share of the loss' },
  ],
});
