// The gradient painter for Adam: whatever is painted, steps are long where gradients agree, and go on where they are absent.
import { adam, rmsprop } from '#lib/index.ts';
import {
  gradientMark,
  gradientsInWords,
  painted,
  PAINTED,
  paintedGradients,
  paintedList,
  paintedPresets,
  ruleMarks,
  SEQUENCES,
} from './instruments/painter.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';

const EPS = 1e-30; // before the first gradient all averages are 0

const withMean = SEQUENCES.random
  .split(' ')
  .map((g) => Number((Number(g) + 1).toFixed(1)))
  .join(' ');

const ROUNDING = 1e-12; // what steps to and fro leave behind
const last = (columns: Columns, key: string): number => {
  const place = columns[key]![PAINTED]!;
  return Math.abs(place) < ROUNDING ? 0 : place;
};

/** Root mean square of the steps of the later half. */
function typical(columns: Columns, rule: string): number {
  const late = Array.from(columns[`${rule}.step`]!).slice(PAINTED / 2 + 1);
  return Math.sqrt(late.reduce((sum, x) => sum + x * x, 0) / late.length);
}

export default figure({
  id: 'agreement',
  question: 'What is a step made of?',
  caption:
    'Gradients that you paint, and what Adam and RMSprop make of each; below it the way of Adam and of its sparse form, which leaves a parameter and its averages alone while the gradient is zero. A step goes against the gradient. Adam has its default decays, RMSprop its own.',
  finding:
    'The size of gradients cancels; what is left is how well they agree. Where they disagree steps become small, but not zero.',
  params: {
    gradients: paintedList('alternating'),
    beta1: {
      kind: 'number',
      label: 'Adam’s first average',
      symbol: 'β₁',
      from: 0,
      to: 0.98,
      scale: 'linear',
      step: 0.01,
      value: 0.9,
    },
  },
  presets: [...paintedPresets, { label: 'Noise and a mean', values: { gradients: withMean } }],
  paint: { list: 'gradients', panel: 'gradient' },
  key: [
    { style: 'one', label: 'gradient' },
    { style: 'adam', label: 'Adam' },
    { style: 'rmsprop', label: 'RMSprop' },
    { style: 'three', label: 'Adam, sparse form' },
  ],
  columns: ({ gradients, beta1 }) =>
    painted(paintedGradients(gradients), {
      adam: adam({ lr: 1, beta1, eps: EPS }),
      rmsprop: rmsprop({ lr: 1, beta: 0.9, eps: EPS }),
      sparse: adam({ lr: 1, beta1, eps: EPS, sparse: true }),
    }),
  marks: (_, columns) => [
    gradientMark(columns),
    ...ruleMarks('step', ['rmsprop', 'adam'], columns),
    {
      kind: 'line',
      id: 'walk.sparse',
      panel: 'walk',
      style: 'three',
      x: columns['t']!,
      y: columns['sparse.walk']!,
      every: 6,
      phase: 5,
    },
    ...ruleMarks('walk', ['adam'], columns),
  ],
  speak: ({ gradients, beta1 }, columns) =>
    `With ${gradientsInWords(paintedGradients(gradients), setting)} and β₁ = ${setting(beta1)}, a typical late step is ${number(typical(columns, 'adam'))} η long with Adam and ${number(typical(columns, 'rmsprop'))} η with RMSprop; Adam ends ${number(Math.abs(last(columns, 'adam.walk')))} η from its start, its sparse form ${number(Math.abs(last(columns, 'sparse.walk')))} η.`,
  describe: ({ gradients }, columns) => {
    const moves = Array.from(columns['adam.step']!).slice(1);
    const silent = paintedGradients(gradients).filter((g, k) => g === 0 && moves[k] !== 0).length;
    const rests =
      silent === 0
        ? ''
        : ` Adam moves at ${silent} steps whose gradient is zero, the sparse form at none.`;
    return `Above, ${whole(PAINTED)} gradients as dots. In the middle the steps: Adam’s longest is ${number(Math.max(...moves.map(Math.abs)))} η, and late ones are typically ${number(typical(columns, 'adam'))} η; RMSprop’s are typically ${number(typical(columns, 'rmsprop'))} η. Below, the way: Adam ends at ${number(last(columns, 'adam.walk'))} η, the sparse form at ${number(last(columns, 'sparse.walk'))} η.${rests}`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'g', label: 'gradient' },
    { key: 'adam.step', label: 'Adam’s step/η' },
    { key: 'rmsprop.step', label: 'RMSprop’s step/η' },
    { key: 'adam.walk', label: 'Adam’s place/η' },
    { key: 'sparse.walk', label: 'sparse form’s place/η' },
  ],
});
