// Gradients that grow by a constant factor: how long Adam's steps become, against the bound that no gradients can beat.
import { adam } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 3000;
const ROWS = spread(STEPS, 120);

const BETAS: Readonly<Record<string, readonly [number, number]>> = {
  usual: [0.9, 0.999],
  between: [0.9, 0.99],
  modern: [0.9, 0.95],
  equal: [0.95, 0.95],
};

/** Steps over lr. All is kept in units of the newest gradient, which Adam cannot tell: so nothing overflows. */
function stepsOf(growth: number, beta1: number, beta2: number): Float64Array {
  const rule = adam({ lr: 1, beta1, beta2, eps: 0 });
  const state = rule.init(1);
  const [theta, g] = [new Float64Array(1), Float64Array.of(1)];
  let t = 0;
  return ROWS.map((row) => {
    for (; t < row; t++) {
      theta[0] = 0;
      state.m[0]! /= growth;
      state.v[0]! /= growth ** 2;
      rule.step(theta, g, state);
    }
    return -theta[0]!;
  });
}

/** The least upper bound of step t over lr, over all gradients. */
function boundOf(t: number, beta1: number, beta2: number): number {
  const q = beta1 ** 2 / beta2;
  const [c1, c2] = [(1 - beta1) / (1 - beta1 ** t), (1 - beta2 ** t) / (1 - beta2)];
  return c1 * Math.sqrt((c2 * (1 - q ** t)) / (1 - q));
}

const end = (columns: Columns, key: string): number => columns[key]![ROWS.length - 1]!;
const betas = (name: string): readonly [number, number] => BETAS[name]!;

export default figure({
  id: 'worst-sequence',
  question: 'How long a step can gradients enforce?',
  caption:
    'The gradient of each step is the one before, times a factor that you choose. The dashed curve is the bound: at its step no gradients whatever give a longer one.',
  finding:
    'Steps longer than η need gradients that grow and agree; the betas set how long they can get, and with equal betas no step is longer than η.',
  params: {
    growth: {
      kind: 'number',
      label: 'Each gradient is the one before, times',
      symbol: 'q',
      from: 0.8,
      to: 2,
      scale: 'linear',
      step: 0.01,
      value: 1,
    },
    betas: {
      kind: 'choice',
      label: 'Betas',
      options: Object.fromEntries(
        Object.entries(BETAS).map(([name, pair]) => [name, pair.join(', ')]),
      ),
      value: 'usual',
    },
  },
  presets: [
    { label: 'Always the same', values: { growth: 1 } },
    { label: 'Growth by 1.11, the worst', values: { growth: 1.11 } },
    { label: 'Each twice the one before', values: { growth: 2 } },
  ],
  key: [
    { style: 'adam', label: 'Adam’s step' },
    { style: 'target', label: 'bound for any gradients' },
  ],
  columns({ growth, betas: name }) {
    const [beta1, beta2] = betas(name);
    return {
      t: ROWS,
      step: stepsOf(growth, beta1, beta2),
      bound: ROWS.map((t) => boundOf(t, beta1, beta2)),
    };
  },
  marks: (_, columns) => [
    { kind: 'line', id: 'bound', style: 'target', x: columns['t']!, y: columns['bound']! },
    { kind: 'line', id: 'step', style: 'adam', x: columns['t']!, y: columns['step']!, every: 20 },
  ],
  speak: ({ growth, betas: name }, columns) =>
    `With betas ${betas(name).map(setting).join(' and ')} and gradients that are multiplied by ${setting(growth)} at every step, step ${whole(STEPS)} is ${number(end(columns, 'step'))} η long; no gradients can make it longer than ${number(end(columns, 'bound'))} η.`,
  describe: (_, columns) => {
    const [step, bound] = [end(columns, 'step'), end(columns, 'bound')];
    const share = step / bound;
    const near = share > 0.97 ? 'follows the bound closely' : `ends at ${number(share)} of it`;
    return `Two curves over ${whole(STEPS)} steps. The bound starts at 1 and ends at ${number(bound)}. The step starts at 1, ends at ${number(step)}, and ${near}.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'step', label: 'step/η' },
    { key: 'bound', label: 'bound/η' },
  ],
});
