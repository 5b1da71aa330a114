// One rate for two curvatures: what every rate leaves of either coordinate, and where the worse of them is least.
import { axisQuadratic, sgd, type Objective } from '#lib/index.ts';
import { ratioParam } from './instruments/ellipse.ts';
import { inSteps, number, setting } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { endOf } from './kit/walk.ts';

const [LOW, HIGH] = [0.02, 50];
const POINTS = 150;
const RATES = Float64Array.from(
  { length: POINTS },
  (_, k) => LOW * (HIGH / LOW) ** (k / (POINTS - 1)),
);

/** What n steps at a rate leave of the coordinates of a bowl, which start at 1. */
function leftBy(bowl: Objective, lr: number, steps: number): readonly [number, number] {
  const theta = endOf(bowl, sgd({ lr }), steps);
  return [Math.abs(theta[0]!), Math.abs(theta[1]!)];
}

/** 2/(h₁ + h₂) for the curvatures 1/ratio and 1. */
const bestRate = (ratio: number): number => 2 / (1 + 1 / ratio);

const now = (columns: Columns): readonly [number, number] => [
  columns['now.left']![0]!,
  columns['now.left']![1]!,
];

export default figure({
  id: 'what-is-left',
  question: 'Which one rate is best for two curvatures?',
  caption:
    'Curvature 1 across and less along. For every rate: how much of each coordinate is left after the steps that you choose. Both axes are logarithmic; what would arrive exactly falls out of the picture.',
  finding:
    'The best single rate lies just below the limit of the steep direction, and the gentle one wants a rate that the steep one forbids.',
  params: {
    ratio: { ...ratioParam(20), from: 1.2, to: 100 },
    lr: {
      kind: 'number',
      label: 'Rate',
      symbol: 'η',
      from: LOW,
      to: HIGH,
      scale: 'log',
      value: 1.6,
    },
    steps: {
      kind: 'number',
      label: 'Steps',
      symbol: 't',
      from: 1,
      to: 60,
      scale: 'linear',
      integer: true,
      value: 20,
    },
  },
  presets: [
    { label: 'Nearly round', values: { ratio: 1.2, lr: 1 } },
    { label: 'As the gentle one likes it', values: { ratio: 20, lr: 20 } },
    { label: 'Very long', values: { ratio: 100, lr: 1.9 } },
  ],
  key: [
    { style: 'one', label: 'along, gentle' },
    { style: 'two', label: 'across, steep' },
    { style: 'target', label: 'the best rate' },
  ],
  columns({ ratio, lr, steps }) {
    const bowl = axisQuadratic([1 / ratio, 1], [1, 1]);
    const left = Array.from(RATES, (rate) => leftBy(bowl, rate, steps));
    const best = bestRate(ratio);
    const [along] = leftBy(bowl, best, steps);
    return {
      lr: RATES,
      along: Float64Array.from(left, ([one]) => one),
      across: Float64Array.from(left, ([, two]) => two),
      'best.lr': [best, best],
      'best.line': [1e-6, 1e2],
      'best.left': [along],
      'now.lr': [lr, lr],
      'now.left': leftBy(bowl, lr, steps),
    };
  },
  marks: ({ lr }, columns) => {
    const [along, across] = now(columns);
    return [
      {
        kind: 'line',
        id: 'best',
        style: 'target',
        x: columns['best.lr']!,
        y: columns['best.line']!,
        hairline: true,
      },
      {
        kind: 'line',
        id: 'along',
        style: 'one',
        x: RATES,
        y: columns['along']!,
        every: 20,
        phase: 10,
      },
      { kind: 'line', id: 'across', style: 'two', x: RATES, y: columns['across']!, every: 20 },
      { kind: 'point', id: 'now.along', style: 'one', x: lr, y: along },
      { kind: 'point', id: 'now.across', style: 'two', x: lr, y: across },
    ];
  },
  speak: ({ ratio, lr, steps }, columns) => {
    const [along, across] = now(columns);
    return `After ${inSteps(steps)} at η = ${setting(lr)} there is ${number(along)} left along and ${number(across)} across. The best rate for the ratio ${setting(ratio)} is ${number(bestRate(ratio))}; it leaves ${number(columns['best.left']![0]!)} of both.`;
  },
  describe: ({ ratio, steps }, columns) =>
    `Two curves over the rate, each falling to a narrow dip and rising steeply beyond: the dip of the steep direction is at 1, that of the gentle one at ${number(ratio)}. They cross at ${number(bestRate(ratio))}, a little below the limit 2 of the steep direction, where ${number(columns['best.left']![0]!)} of both is left after ${inSteps(steps)}.`,
  table: [
    { key: 'lr', label: 'rate' },
    { key: 'along', label: 'left along' },
    { key: 'across', label: 'left across' },
  ],
});
