// Will it settle? Learning rate and eps choose between coming to rest and jumping to and fro for ever; the border is eps = lr²/4.
import { descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { counted } from './kit/walk.ts';

export const STEPS = 600;
export const LR = [0.01, 1] as const;
export const EPS = [1e-10, 1] as const;
const FLOOR = 1e-24;

const bowl = quadratic1d({ h: 1, start: 1 });
const border = (lr: number): number => lr ** 2 / 4;

interface Told {
  closest: number;
  at: number;
  end: number;
}

function told(columns: Columns): Told {
  const e = Array.from(columns['e']!);
  const closest = Math.min(...e);
  return { closest, at: e.indexOf(closest), end: e[STEPS]! };
}

export default figure({
  id: 'settling',
  question: 'Will it settle?',
  caption:
    'RMSprop with eps inside the root on ½θ², from 1. First, the plane of η and ε; click or drag to choose a point. Second, the distance from the minimum with these two. All scales but that of the steps are logarithmic.',
  finding:
    'Below the line ε = η²/4 a constant rate has a floor: however near it comes, it is thrown back and ends jumping between two places, √(η²/4 − ε) on either side.',
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: LR[0],
      to: LR[1],
      scale: 'log',
      value: 0.1,
    },
    eps: {
      kind: 'number',
      label: 'eps, inside the root',
      symbol: 'ε',
      from: EPS[0],
      to: EPS[1],
      scale: 'log',
      value: 1e-8,
    },
    beta: {
      kind: 'number',
      label: 'Memory',
      symbol: 'β',
      from: 0.05, // at 0 it is sign descent, which jumps by η but hardly moves towards the middle
      to: 0.95,
      scale: 'linear',
      step: 0.01,
      value: 0.9,
    },
  },
  presets: [
    { label: 'A usual eps', values: { eps: 1e-8 } },
    { label: 'Just below the line', values: { eps: 2e-3 } },
    { label: 'Just above it', values: { eps: 3e-3 } },
  ],
  drag: { x: 'lr', y: 'eps', panel: 'plane' },
  key: [
    { style: 'rmsprop', label: 'distance' },
    { style: 'target', label: 'the line ε = η²/4; the cycle' },
    { style: 'start', label: 'your choice' },
  ],
  columns({ lr, eps, beta }) {
    const rule = rmsprop({ lr, beta, eps, epsPlacement: 'inside' });
    const { theta } = descend(bowl, rule, { steps: STEPS });
    const cycle = Math.sqrt(Math.max(0, border(lr) - eps));
    return {
      t: counted(STEPS),
      // What is smaller than all that the axis shows is drawn at its foot.
      e: theta.map(Math.abs),
      shown: theta.map((x) => Math.max(Math.abs(x), FLOOR)),
      ends: [0, STEPS],
      cycle: [cycle, cycle],
    };
  },
  marks: ({ lr, eps }, columns) => [
    {
      kind: 'point',
      id: 'choice',
      panel: 'plane',
      style: 'start',
      x: lr,
      y: eps,
    },
    {
      kind: 'line',
      id: 'cycle',
      panel: 'distance',
      style: 'target',
      x: columns['ends']!,
      y: columns['cycle']!,
    },
    {
      kind: 'line',
      id: 'distance',
      panel: 'distance',
      style: 'rmsprop',
      x: columns['t']!,
      y: columns['shown']!,
      every: 60,
    },
  ],
  speak({ lr, eps }, columns) {
    const { closest, at, end } = told(columns);
    const start = `With η = ${setting(lr)} the border is ε = ${number(border(lr))}; your ε is ${setting(eps)}`;
    if (eps >= border(lr))
      return `${start}, above it: after ${whole(STEPS)} steps the distance is ${number(end)}, and it is still shrinking.`;
    return `${start}, below it: RMSprop comes within ${number(closest)} at step ${whole(at)} and ends at the distance ${number(end)}.`;
  },
  describe({ lr, eps }, columns) {
    const { closest, at, end } = told(columns);
    const side = eps >= border(lr) ? 'on or above' : 'below';
    const course =
      eps >= border(lr)
        ? `falls all the way, to ${number(end)}`
        : `falls to ${number(closest)} at step ${whole(at)}, rises again and ends at ${number(end)}, while the cycle is at ${number(columns['cycle']![0]!)}`;
    return `First, a plane with a rising line; the chosen point lies ${side} it. Second, a curve over ${whole(STEPS)} steps that ${course}.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'e', label: 'distance' },
  ],
});
