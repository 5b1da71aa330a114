// Plain descent, heavy ball and Nesterov from one start down the rotatable valley, and their losses.
import { descend, sgd } from '#lib/index.ts';
import { angleParam, ratioParam, ringMarks, rings, valley, VALLEY } from './instruments/ellipse.ts';
import { inSteps, number, setting, whole } from './kit/format.ts';
import { stepsParam } from './kit/steps.ts';
import { figure, type Columns } from './kit/types.ts';
import { coordinate, counted } from './kit/walk.ts';

export const STEPS = 100;
const RULES = ['sgd', 'momentum', 'nesterov'] as const;
type Rule = (typeof RULES)[number];
const NAMES = { sgd: 'plain descent', momentum: 'heavy ball', nesterov: 'Nesterov' } as const;

const loss = (columns: Columns, rule: Rule, t: number): number => columns[`${rule}.loss`]![t]!;

/** How often a walk turns back along the valley: the sign of the way it goes, along the valley’s axis. */
function turns(columns: Columns, rule: Rule, steps: number, degrees: number): number {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const along = Array.from(
    { length: steps + 1 },
    (_, t) => c * columns[`${rule}.x1`]![t]! + s * columns[`${rule}.x2`]![t]!,
  );
  return along.filter((x, t) => t > 1 && (x - along[t - 1]!) * (along[t - 1]! - along[t - 2]!) < 0)
    .length;
}

/** The first step outside of the map; −1 while the walk stays. */
const leavesAt = (columns: Columns, rule: Rule): number =>
  Array.from(columns[`${rule}.x1`]!).findIndex(
    (x, t) =>
      !(Math.abs(x) <= VALLEY.x[1]) || !(Math.abs(columns[`${rule}.x2`]![t]!) <= VALLEY.y[1]),
  );

/** A walk that has left the map is drawn no further: what follows would only fill it. */
function drawn(columns: Columns, rule: Rule): Float64Array {
  const out = leavesAt(columns, rule);
  return Float64Array.from(columns[`${rule}.x2`]!, (x, t) =>
    out >= 0 && t > out ? Number.NaN : x,
  );
}

export default figure({
  id: 'ball-in-a-valley',
  question: 'What does momentum do in a long valley?',
  caption:
    'Three walks from one start with the same learning rate, and their losses. The valley’s curvature is 1 across; thin rings join places of equal loss, the cross is the minimum. The axis of losses is logarithmic. A walk that leaves the map ends in an arrow.',
  finding:
    'Momentum adds up what successive gradients agree on, so it gains along the valley, and it does not care which way the valley lies.',
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 0.05,
      to: 3.5,
      scale: 'log',
      value: 0.4,
    },
    beta: {
      kind: 'number',
      label: 'Momentum',
      symbol: 'β',
      from: 0.05,
      to: 0.95,
      scale: 'linear',
      step: 0.05,
      value: 0.9,
    },
    ratio: ratioParam(20),
    angle: angleParam(0),
    steps: stepsParam(STEPS, 40),
  },
  presets: [
    { label: 'Less momentum', values: { lr: 0.4, beta: 0.7 } },
    { label: 'Fitted to the valley', values: { lr: 2.7, beta: 0.4, ratio: 20 } },
    { label: 'Nesterov breaks', values: { lr: 1.5, beta: 0.9 } },
    { label: 'Turned', values: { angle: 45 } },
  ],
  time: 'steps',
  key: [
    { style: 'sgd', label: 'plain descent' },
    { style: 'momentum', label: 'heavy ball' },
    { style: 'nesterov', label: 'Nesterov' },
    { style: 'ground', label: 'equal loss' },
  ],
  columns({ lr, beta, ratio, angle }) {
    const columns: Record<string, ArrayLike<number>> = { t: counted(STEPS) };
    for (const rule of RULES) {
      const options = rule === 'sgd' ? {} : { momentum: beta, nesterov: rule === 'nesterov' };
      const path = descend(valley(ratio, angle), sgd({ lr, ...options }), { steps: STEPS });
      columns[`${rule}.x1`] = coordinate(path, 0);
      columns[`${rule}.x2`] = coordinate(path, 1);
      columns[`${rule}.loss`] = path.loss;
    }
    return { ...columns, ...rings(ratio, angle) };
  },
  marks: ({ steps }, columns) => [
    ...ringMarks(columns, 'valley'),
    ...RULES.map((rule) => ({
      kind: 'line' as const,
      id: rule,
      panel: 'valley',
      style: rule,
      x: columns[`${rule}.x1`]!,
      y: drawn(columns, rule),
      upTo: steps,
      every: 5,
      halo: true,
    })),
    { kind: 'point', id: 'minimum', panel: 'valley', style: 'minimum', x: 0, y: 0 },
    ...RULES.map((rule, i) => ({
      kind: 'line' as const,
      id: `${rule}.loss`,
      panel: 'loss',
      style: rule,
      x: columns['t']!,
      y: columns[`${rule}.loss`]!,
      upTo: steps,
      every: 15,
      phase: 5 * (i + 1),
    })),
  ],
  speak: ({ lr, beta, steps }, columns) =>
    `With η = ${setting(lr)} and β = ${setting(beta)} the loss after ${inSteps(steps)} is ${RULES.map((rule) => `${number(loss(columns, rule, steps))} (${NAMES[rule]})`).join(', ')}.`,
  describe: ({ ratio, angle, steps }, columns) => {
    const ways = RULES.map((rule) => {
      const left = leavesAt(columns, rule);
      const out = left >= 0 && left <= steps ? ` and leaves the map at step ${whole(left)}` : '';
      const count = turns(columns, rule, steps, angle);
      const how =
        count === 0
          ? 'never turns back'
          : `turns back ${count === 1 ? 'once' : `${whole(count)} times`}`;
      return `${NAMES[rule]} ${how} along the valley${out}`;
    });
    return `First, a map of a valley ${setting(ratio)} times as steep across as along, turned by ${setting(angle)} degrees: ${ways.join('; ')}. Second, the losses over ${inSteps(steps)}; the lowest at the end is that of ${NAMES[lowest(columns, steps)]}.`;
  },
  table: [
    { key: 't', label: 'step' },
    ...RULES.flatMap((rule) => [
      { key: `${rule}.x1`, label: `${NAMES[rule]} θ₁` },
      { key: `${rule}.x2`, label: `${NAMES[rule]} θ₂` },
      { key: `${rule}.loss`, label: `${NAMES[rule]} loss` },
    ]),
  ],
});

function lowest(columns: Columns, steps: number): Rule {
  return RULES.reduce((best, rule) =>
    loss(columns, rule, steps) < loss(columns, best, steps) ? rule : best,
  );
}
