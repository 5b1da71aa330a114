// A weight whose feature is in every example and one whose feature is rare: AdaGrad's own rates against one shared rate η/√t.
import { adagrad, descend, rareCommon, sgd, type Trajectory } from '#lib/index.ts';
import { number, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { counted } from './kit/walk.ts';

export const STEPS = 300;

/** Distance of weight i from its target, 1, at every step. */
const distance = ({ theta, n, length }: Trajectory, i: number): Float64Array =>
  Float64Array.from({ length }, (_, k) => Math.abs(1 - theta[k * n + i]!));

const end = (columns: Columns, key: string): number => columns[key]![STEPS]!;

export default figure({
  id: 'rare-and-common',
  question: 'What does a rare feature get?',
  caption:
    'Two weights to learn, both worth 1. The common feature is in every example, the rare one in one of every few. AdaGrad is compared with gradient descent whose one rate falls as η/√t for all weights alike.',
  finding:
    'AdaGrad keeps the rate of a rare feature for the day it comes; a shared falling rate spends it while the feature is away.',
  heavy: true,
  params: {
    period: {
      kind: 'number',
      label: 'The rare feature comes in one example of',
      from: 1,
      to: 50,
      scale: 'linear',
      integer: true,
      value: 10,
    },
    lr: {
      kind: 'number',
      label: 'Learning rate of both',
      symbol: 'η',
      from: 0.05,
      to: 1,
      scale: 'log',
      value: 0.2,
    },
  },
  presets: [
    { label: 'As common as the other', values: { period: 1 } },
    { label: 'Very rare', values: { period: 50 } },
  ],
  key: [
    { style: 'one', label: 'AdaGrad, common feature' },
    { style: 'two', label: 'AdaGrad, rare feature' },
    { style: 'sgd', label: 'shared rate η/√t, rare feature' },
  ],
  columns({ period, lr }) {
    const walk = { steps: STEPS };
    const objective = rareCommon({ period });
    const adaptive = descend(objective, adagrad({ lr, eps: 1e-10 }), walk);
    const falling = (t: number): number => lr / Math.sqrt(t);
    const shared = descend(objective, sgd({ lr: falling }), walk);
    const rates = Array.from({ length: STEPS + 1 }, (_, k) => adaptive.at(k).rate);
    return {
      t: counted(STEPS),
      'rate.common': Float64Array.from(rates, ([common]) => common!),
      // Before its first gradient a weight has no rate to speak of: the sum of squares is still 0.
      'rate.rare': Float64Array.from(rates, ([, rare], t) => (t < period ? Number.NaN : rare!)),
      'rate.shared': counted(STEPS).map((t) => (t === 0 ? Number.NaN : falling(t))),
      'distance.common': distance(adaptive, 0),
      'distance.rare': distance(adaptive, 1),
      'distance.shared': distance(shared, 1),
    };
  },
  marks: (_, columns) =>
    (['rate', 'distance'] as const).flatMap((panel) =>
      (
        [
          ['shared', 'sgd'],
          ['common', 'one'],
          ['rare', 'two'],
        ] as const
      ).map(([weight, style], i) => ({
        kind: 'line' as const,
        id: `${panel}.${weight}`,
        panel,
        style,
        x: columns['t']!,
        y: columns[`${panel}.${weight}`]!,
        every: 60,
        phase: 20 * (i + 1),
      })),
    ),
  speak: ({ period }, columns) =>
    `With the rare feature in one example of ${whole(period)}, AdaGrad’s rate for it is ${number(end(columns, 'rate.rare') / end(columns, 'rate.shared'))} times the shared rate after ${whole(STEPS)} steps. Its weight is then ${number(end(columns, 'distance.rare'))} from the target, with the shared rate ${number(end(columns, 'distance.shared'))}.`,
  describe: ({ period }, columns) => {
    const [rare, shared] = [end(columns, 'distance.rare'), end(columns, 'distance.shared')];
    const nearer = rare < shared ? 'nearer to its target than' : 'no nearer to its target than';
    return `First, the rates: AdaGrad’s two fall in stairs and stand at ${number(end(columns, 'rate.common'))} for the common and ${number(end(columns, 'rate.rare'))} for the rare feature, while the shared rate falls all the time and stands at ${number(end(columns, 'rate.shared'))}. Second, the distances: the rare weight moves only in every ${period === 1 ? '' : `${whole(period)}th `}example; after ${whole(STEPS)} steps AdaGrad has it ${nearer} the shared rate does.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'rate.common', label: 'rate, common' },
    { key: 'rate.rare', label: 'rate, rare' },
    { key: 'rate.shared', label: 'shared rate' },
    { key: 'distance.common', label: 'distance, common' },
    { key: 'distance.rare', label: 'distance, rare' },
    { key: 'distance.shared', label: 'distance, rare, shared rate' },
  ],
});
