// Rules that look at signs, on the narrow valley: every one of their first steps goes equally far in both directions.
import { descend, rmsprop, rprop, sgd, signsgd } from '#lib/index.ts';
import { narrowValley, place, pointMarks, startParams } from './instruments/narrow-valley.ts';
import { inSteps, setting } from './kit/format.ts';
import { stepsParam } from './kit/steps.ts';
import { figure, type Columns } from './kit/types.ts';
import { coordinate, counted } from './kit/walk.ts';

export const STEPS = 40;
const PLAIN = 0.4;
const RULES = ['sgd', 'signsgd', 'rprop', 'rmsprop'] as const;
const NAMES = {
  sgd: 'gradient descent',
  signsgd: 'sign descent',
  rprop: 'Rprop',
  rmsprop: 'RMSprop',
} as const;

/** Whether the first step went equally far in both coordinates, to a thousandth. */
function isDiagonal(columns: Columns, rule: string): boolean {
  const [dx, dy] = ['x1', 'x2'].map((key) => {
    const x = columns[`${rule}.${key}`]!;
    return Math.abs(x[1]! - x[0]!);
  }) as [number, number];
  return Math.abs(dx - dy) <= 1e-3 * Math.max(dx, dy);
}

export default figure({
  id: 'sign-walk',
  question: 'Where do signs alone lead?',
  caption:
    'Four rules from one start on a valley that is much steeper across than along. Three of them share the learning rate that you set; gradient descent has 0.4.',
  finding:
    'Rules that divide the size of the gradient away set out on the diagonal, equally far in every coordinate; with a constant learning rate signs alone never come to rest.',
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 0.05,
      to: 1,
      scale: 'log',
      value: 0.3,
    },
    steps: stepsParam(STEPS, 20),
    ...startParams,
  },
  presets: [
    { label: 'Small steps', values: { lr: 0.1, steps: 40 } },
    { label: 'Coarse steps', values: { lr: 0.8, steps: 40 } },
  ],
  time: 'steps',
  drag: { x: 'x1', y: 'x2' },
  key: RULES.map((rule) => ({ style: rule, label: NAMES[rule] })),
  columns({ lr, x1, x2 }) {
    const walk = { start: [x1, x2], steps: STEPS };
    const paths = {
      sgd: descend(narrowValley, sgd({ lr: PLAIN }), walk),
      signsgd: descend(narrowValley, signsgd({ lr }), walk),
      rprop: descend(narrowValley, rprop({ lr }), walk),
      rmsprop: descend(narrowValley, rmsprop({ lr }), walk),
    };
    const columns: Record<string, Float64Array> = { t: counted(STEPS) };
    for (const [name, path] of Object.entries(paths)) {
      columns[`${name}.x1`] = coordinate(path, 0);
      columns[`${name}.x2`] = coordinate(path, 1);
    }
    return columns;
  },
  marks: ({ steps, x1, x2 }, columns) => [
    ...RULES.map((rule) => ({
      kind: 'line' as const,
      id: rule,
      style: rule,
      x: columns[`${rule}.x1`]!,
      y: columns[`${rule}.x2`]!,
      upTo: steps,
      every: 4,
      halo: true,
    })),
    ...pointMarks(x1, x2),
  ],
  speak: ({ lr, steps }, columns) =>
    `After ${inSteps(steps)} with η = ${setting(lr)} sign descent stands at ${place(columns, 'signsgd', steps)}, Rprop at ${place(columns, 'rprop', steps)}, RMSprop at ${place(columns, 'rmsprop', steps)}.`,
  describe({ steps, x1, x2 }, columns) {
    const diagonal = RULES.filter((rule) => isDiagonal(columns, rule)).map((rule) => NAMES[rule]);
    const out =
      diagonal.length === 0
        ? 'No rule sets out equally far in both coordinates'
        : `Equally far in both coordinates set out ${diagonal.join(', ')}`;
    const ends = RULES.map((rule) => `${NAMES[rule]} at ${place(columns, rule, steps)}`).join(', ');
    return `A map of a long valley with its minimum in the middle. ${out} from (${setting(x1)}, ${setting(x2)}). After ${inSteps(steps)} they stand: ${ends}.`;
  },
  table: [
    { key: 't', label: 'step' },
    ...RULES.flatMap((rule) => [
      { key: `${rule}.x1`, label: `${NAMES[rule]} θ₁` },
      { key: `${rule}.x2`, label: `${NAMES[rule]} θ₂` },
    ]),
  ],
});
