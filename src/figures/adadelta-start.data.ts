// Adadelta under a constant gradient: eps is its learning rate, and its steps grow from there.
import { adadelta, descend, listedGradients, rmsprop } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 10_000;
const ROWS = spread(STEPS, 100);
const ones = listedGradients(Array.from({ length: STEPS }, () => [1]));
const sampled = (theta: ArrayLike<number>): Float64Array => ROWS.map((t) => Math.abs(theta[t]!));
/** RMSprop as PyTorch sets it up. */
const reference = sampled(
  descend(ones, rmsprop({ lr: 0.01, beta: 0.99, eps: 1e-8 }), { steps: STEPS }).theta,
);
const end = (columns: Columns, key: string): number => columns[key]![ROWS.length - 1]!;

export default figure({
  id: 'adadelta-start',
  question: 'Does Adadelta need no learning rate?',
  caption:
    'The way walked under a gradient that is always 1, both axes logarithmic: Adadelta with settings of yours, and RMSprop with PyTorch’s defaults.',
  finding:
    'Adadelta’s first step is √(ε/(1 − ρ)) whatever the gradient: eps is its learning rate, by the root, and a framework’s lr multiplies it once more.',
  heavy: true,
  params: {
    eps: {
      kind: 'number',
      label: 'Adadelta’s eps',
      symbol: 'ε',
      from: 1e-10,
      to: 1e-2,
      scale: 'log',
      step: 4,
      value: 1e-6,
    },
    rho: {
      kind: 'number',
      label: 'Memory',
      symbol: 'ρ',
      from: 0.5,
      to: 0.99,
      scale: 'linear',
      step: 0.01,
      value: 0.95,
    },
    lr: {
      kind: 'choice',
      label: 'The framework’s factor',
      options: { '1': '1, as in PyTorch', '0.001': '0.001, as in Keras' },
      value: '1',
    },
  },
  presets: [
    { label: 'The paper’s', values: { eps: 1e-6, rho: 0.95 } },
    { label: 'Keras’s', values: { eps: 1e-7, rho: 0.95, lr: '0.001' } },
    { label: 'eps × 100', values: { eps: 1e-4 } },
  ],
  key: [
    { style: 'adadelta', label: 'Adadelta' },
    { style: 'rmsprop', label: 'RMSprop' },
  ],
  columns({ eps, rho, lr }) {
    const { theta } = descend(ones, adadelta({ lr: Number(lr), rho, eps }), { steps: STEPS });
    return { t: ROWS, adadelta: sampled(theta), rmsprop: reference };
  },
  marks: (_, columns) =>
    (['adadelta', 'rmsprop'] as const).map((rule, i) => ({
      kind: 'line' as const,
      id: rule,
      style: rule,
      x: columns['t']!,
      y: columns[rule]!,
      every: 16,
      phase: 8 * (i + 1),
    })),
  speak: ({ eps }, columns) =>
    `With ε = ${setting(eps)} Adadelta’s first step is ${number(columns['adadelta']![0]!)}; after ${whole(STEPS)} steps it has walked ${number(end(columns, 'adadelta'))}, RMSprop ${number(end(columns, 'rmsprop'))}.`,
  describe: (_, columns) => {
    const ratio = end(columns, 'adadelta') / end(columns, 'rmsprop');
    return `Two rising curves. RMSprop’s starts at ${number(columns['rmsprop']![0]!)} and Adadelta’s at ${number(columns['adadelta']![0]!)}; after ${whole(STEPS)} steps Adadelta has walked ${number(ratio)} times as far.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'adadelta', label: 'Adadelta, way walked' },
    { key: 'rmsprop', label: 'RMSprop, way walked' },
  ],
});
