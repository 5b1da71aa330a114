// Five kinds of gradient of one typical size, and what Adam makes of each: its steps, and how far it gets.
import { adam, descend, listedGradients, random, sequences } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { counted } from './kit/walk.ts';

export const STEPS = 200;
const SEED = 5;
const FORMS = ['adam', 'sparse'] as const;
const EPS = 1e-30; // before the first gradient both averages are 0

type List = readonly (readonly number[])[];

const coins = (): List => {
  const coin = random(SEED);
  return Array.from({ length: STEPS }, () => [coin.next() < 0.5 ? -1 : 1]);
};

/** The gradients of a kind; noise with a mean is scaled to a typical size of 1, as the others have it. */
function gradients(kind: string, signal: number, period: number): List {
  if (kind === 'constant') return sequences.constant(STEPS);
  if (kind === 'alternating') return sequences.alternating(STEPS);
  if (kind === 'random') return coins();
  if (kind === 'rare') return sequences.rare(STEPS, { period });
  const size = Math.sqrt(1 + signal ** 2);
  return sequences.random(STEPS, { mean: signal / size, sigma: 1 / size, seed: SEED });
}

const last = (columns: Columns, key: string): number => columns[key]![STEPS]!;

/** Root mean square of the steps of the second half. */
function typical(columns: Columns, key: string): number {
  const late = Array.from(columns[key]!).slice(STEPS / 2 + 1);
  return Math.sqrt(late.reduce((sum, x) => sum + x * x, 0) / late.length);
}

const KINDS: Readonly<Record<string, string>> = {
  constant: 'always the same',
  alternating: 'turning around at every step',
  random: 'signs by chance',
  noisy: 'noise around a mean',
  rare: 'rare, else zero',
};

export default figure({
  id: 'agreement',
  question: 'What is a step made of?',
  caption:
    'Gradients of one kind (dotted) and Adam’s steps, with the step’s sign turned so that both point the same way; beside it how far Adam has come, in units of η. The sparse form leaves a parameter and its averages alone while its gradient is zero; for the other kinds it is the same as Adam.',
  finding:
    'The size of gradients cancels; what is left is how well they agree. Where they disagree steps become small, but not zero.',
  params: {
    kind: { kind: 'choice', label: 'Gradients', options: KINDS, value: 'alternating' },
    beta1: {
      kind: 'number',
      label: 'First average',
      symbol: 'β₁',
      from: 0,
      to: 0.98,
      scale: 'linear',
      step: 0.01,
      value: 0.9,
    },
    signal: {
      kind: 'number',
      label: 'If noisy: mean over deviation',
      symbol: 's',
      from: 0.01,
      to: 10,
      scale: 'log',
      value: 0.5,
    },
    period: {
      kind: 'number',
      label: 'If rare: one step in',
      symbol: 'N',
      from: 2,
      to: 100,
      scale: 'linear',
      integer: true,
      value: 20,
    },
  },
  presets: Object.entries(KINDS).map(([kind, label]) => ({
    label: `${label[0]!.toUpperCase()}${label.slice(1)}`,
    values: { kind },
  })),
  key: [
    { style: 'three', label: 'gradient' },
    { style: 'adam', label: 'Adam' },
    { style: 'one', label: 'Adam, sparse form' },
  ],
  columns({ kind, beta1, signal, period }) {
    const list = listedGradients(gradients(kind, signal, period));
    const columns: Record<string, Float64Array> = { t: counted(STEPS) };
    for (const form of FORMS) {
      const rule = adam({ lr: 1, beta1, eps: EPS, sparse: form === 'sparse' });
      const walk = descend(list, rule, { steps: STEPS });
      columns['g'] ??= walk.g;
      columns[`${form}.way`] = walk.theta.map((x) => -x);
      columns[`${form}.step`] = walk.theta.map((x, t) =>
        t === 0 ? Number.NaN : walk.theta[t - 1]! - x,
      );
    }
    return columns;
  },
  marks: (_, columns) => [
    {
      kind: 'line',
      id: 'g',
      panel: 'step',
      style: 'three',
      x: columns['t']!,
      y: columns['g']!,
    },
    ...(['step', 'way'] as const).flatMap((panel) =>
      FORMS.toReversed().map((form) => ({
        kind: 'line' as const,
        id: `${panel}.${form}`,
        panel,
        style: form === 'adam' ? 'adam' : 'one',
        x: columns['t']!,
        y: columns[`${form}.${panel}`]!,
        every: 40,
        phase: form === 'adam' ? 40 : 20,
      })),
    ),
  ],
  speak: ({ kind, signal, period }, columns) => {
    const words: Readonly<Record<string, string>> = {
      constant: 'Gradients that are always the same',
      alternating: 'Gradients that turn around at every step',
      random: 'Gradients with signs by chance',
      noisy: `Noise around a mean of ${setting(signal)} deviations`,
      rare: `A gradient at one step in ${whole(period)}`,
    };
    const sparse =
      kind === 'rare'
        ? `; in the sparse form it has come ${number(last(columns, 'sparse.way'))} η`
        : '';
    return `${words[kind]!}: a typical late step is ${number(typical(columns, 'adam.step'))} η, and after ${whole(STEPS)} steps Adam has come ${number(last(columns, 'adam.way'))} η${sparse}.`;
  },
  describe: (_, columns) => {
    const first = Array.from(columns['adam.step']!).find((x) => x !== 0 && !Number.isNaN(x)) ?? 0;
    const late = typical(columns, 'adam.step');
    const change =
      late < 0.9 * Math.abs(first)
        ? 'shrink'
        : late > 1.1 * Math.abs(first)
          ? 'grow'
          : 'stay as long';
    return `Left, gradients and steps over ${whole(STEPS)} steps: the first step that moves is ${number(first)} η, and the steps then ${change}, to a typical ${number(late)} η. Right, the way: it ends at ${number(last(columns, 'adam.way'))} η for Adam and at ${number(last(columns, 'sparse.way'))} η for the sparse form.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'g', label: 'gradient' },
    { key: 'adam.step', label: 'step/η' },
    { key: 'adam.way', label: 'way/η' },
    { key: 'sparse.way', label: 'way/η, sparse form' },
  ],
});
