// Where a weight comes to rest against where the loss wants it: a penalty moves the minimum, a decay puts up a fence.
import { adam, adamw, cosineDecay, sgd, type Objective, type Optimizer } from '#lib/index.ts';
import { number, setting } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { endOf } from './kit/walk.ts';

export const REACH = 4;
const POINTS = 33;
const STEPS = 20_000;
const WANTED = Float64Array.from(
  { length: POINTS },
  (_, k) => -REACH + (2 * REACH * k) / (POINTS - 1),
);
const LINES = { penalised: 'adam', descent: 'sgd', decayed: 'adamw' } as const;
type Line = keyof typeof LINES;
const NAMES: Readonly<Record<Line, string>> = {
  descent: 'gradient descent with a penalty',
  penalised: 'Adam with a penalty',
  decayed: 'AdamW',
};

const MIDDLE = (POINTS - 1) / 2;
/** The places from 0 on. Those below 0 need no walk of their own: it would be the mirror image, to the bit. */
const UPPER = WANTED.subarray(MIDDLE);

/** One weight for each place that a loss may want, all with one curvature. */
const bowls = (h: number): Objective => ({
  name: 'bowls',
  label: 'Parabolas with minima in many places',
  n: UPPER.length,
  start: Array<number>(UPPER.length).fill(0),
  minima: [],
  window: [],
  source: 'made for this figure',
  value: (theta) => theta.reduce((sum, x, i) => sum + 0.5 * h * (x - UPPER[i]!) ** 2, 0),
  gradient: (theta, g) => {
    for (let i = 0; i < UPPER.length; i++) g[i] = h * (theta[i]! - UPPER[i]!);
  },
});

/** Where a rule ends, for every place. */
function ends(h: number, rule: Optimizer): Float64Array {
  const upper = endOf(bowls(h), rule, STEPS);
  return WANTED.map((_, k) => (k < MIDDLE ? -upper[MIDDLE - k]! : upper[k - MIDDLE]!));
}

/** Where the line stands for the place `a`, between the two computed points beside it. */
function at(columns: Columns, line: Line, a: number): number {
  const k = Math.min(POINTS - 2, Math.floor(((a + REACH) / (2 * REACH)) * (POINTS - 1)));
  const share = (a - WANTED[k]!) / (WANTED[k + 1]! - WANTED[k]!);
  return (1 - share) * columns[line]![k]! + share * columns[line]![k + 1]!;
}

export default figure({
  id: 'where-it-ends',
  question: 'Where does the weight come to rest?',
  caption:
    'The loss ½h(θ − a)² wants the weight at a. Each rule starts at 0 and takes 20 000 steps while its rate falls to zero; the lines show where it ends, for every a. On the thin line it would end where the loss wants it.',
  finding:
    'A penalty draws every weight towards zero by one factor; without noise AdamW leaves weights within 1/λ where the loss wants them, and stops the others there.',
  heavy: true,
  params: {
    strength: {
      kind: 'number',
      label: 'Penalty, and decay',
      symbol: 'λ',
      from: 0.1,
      to: 4,
      scale: 'log',
      value: 0.5,
    },
    h: {
      kind: 'number',
      label: 'Curvature',
      symbol: 'h',
      from: 0.2,
      to: 4,
      scale: 'log',
      value: 1,
    },
    a: {
      kind: 'number',
      label: 'Where the loss wants it',
      symbol: 'a',
      from: -4,
      to: 4,
      scale: 'linear',
      step: 0.25,
      value: 1,
    },
  },
  presets: [
    { label: 'Far beyond', values: { strength: 0.5, a: 4 } },
    { label: 'A near fence', values: { strength: 2, a: 1 } },
    { label: 'A flat loss', values: { h: 0.2, a: 1 } },
  ],
  key: [
    { style: 'ground', label: 'where the loss wants it' },
    { style: LINES.descent, label: NAMES.descent },
    { style: LINES.penalised, label: NAMES.penalised },
    { style: LINES.decayed, label: NAMES.decayed },
  ],
  columns({ strength, h }) {
    const lr = cosineDecay({ lr: 0.05, steps: STEPS });
    return {
      a: WANTED,
      descent: ends(h, sgd({ lr, l2: strength })),
      penalised: ends(h, adam({ lr, l2: strength })),
      decayed: ends(h, adamw({ lr, weightDecay: strength })),
      'wanted.a': [-REACH, REACH],
    };
  },
  marks: ({ a }, columns) => [
    {
      kind: 'line' as const,
      id: 'wanted',
      style: 'ground',
      x: columns['wanted.a']!,
      y: columns['wanted.a']!,
      hairline: true,
    },
    ...(['descent', 'penalised', 'decayed'] as const).flatMap((line, i) => [
      {
        kind: 'line' as const,
        id: line,
        style: LINES[line],
        x: columns['a']!,
        y: columns[line]!,
        every: 8,
        phase: 2 * (i + 1),
      },
      {
        kind: 'point' as const,
        id: `${line}.here`,
        style: 'start',
        x: a,
        y: at(columns, line, a),
      },
    ]),
  ],
  speak: ({ strength, h, a }, columns) =>
    `With λ = ${setting(strength)} and h = ${setting(h)}, a weight that the loss wants at ${setting(a)} ends at ${number(at(columns, 'descent', a))} under gradient descent with a penalty, at ${number(at(columns, 'penalised', a))} under Adam with a penalty, and at ${number(at(columns, 'decayed', a))} under AdamW; 1/λ is ${number(1 / strength)}.`,
  describe: ({ strength, h }, columns) =>
    `Both penalties give one straight line through zero, flatter than the thin diagonal: its slope is ${number(at(columns, 'descent', REACH) / REACH)}, where h/(h + λ) is ${number(h / (h + strength))}. AdamW’s follows the diagonal and ${1 / strength < REACH ? `turns level at ${number(1 / strength)}` : 'does not leave it in this window'}.`,
  table: [
    { key: 'a', label: 'a' },
    { key: 'descent', label: 'gradient descent, penalty' },
    { key: 'penalised', label: 'Adam, penalty' },
    { key: 'decayed', label: 'AdamW' },
  ],
});
