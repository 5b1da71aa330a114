// The learning rate falls under a steady gradient: what the next steps are with the rate outside the buffer and inside it.
import { descend, listedGradients, sequences, sgd } from '#lib/index.ts';
import { inSteps, number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';

export const STEPS = 100;
export const LAST = 40;
const LR = 0.1;
const STEADY = listedGradients(sequences.constant(STEPS));

const step = (columns: Columns, form: string, t: number): number => columns[form]![t - 1]!;

/** How many steps after the fall a form needs to come within a tenth of the new level. */
function lag(columns: Columns, form: string): number | undefined {
  const level = columns['level']![0]!;
  const steps = Array.from({ length: STEPS - LAST }, (_, i) => i + 1);
  return steps.find((k) => Math.abs(step(columns, form, LAST + k) - level) <= 0.1 * level);
}

const late = (columns: Columns, form: string): string => {
  const k = lag(columns, form);
  if (k === undefined) return `more than ${whole(STEPS - LAST)} steps`;
  return k === 1 ? 'one step' : inSteps(k);
};

export default figure({
  id: 'rate-drop',
  question: 'The rate falls: does the step?',
  caption:
    'Step lengths under a gradient that is always 1. The learning rate is 0.1 and falls after step 40. PyTorch and Optax multiply the buffer by the rate; Keras puts the rate into the buffer. The axis of lengths is logarithmic.',
  finding:
    'With the rate outside the buffer the step falls with it at once; with the rate inside, steps of the old rate live on in the buffer.',
  params: {
    drop: {
      kind: 'number',
      label: 'The rate falls by the factor',
      from: 1,
      to: 100,
      scale: 'log',
      value: 10,
    },
    beta: {
      kind: 'number',
      label: 'Momentum',
      symbol: 'β',
      from: 0.5,
      to: 0.98,
      scale: 'linear',
      step: 0.02,
      value: 0.9,
    },
  },
  presets: [
    { label: 'A constant rate', values: { drop: 1 } },
    { label: 'A rate cut a hundredfold', values: { drop: 100 } },
  ],
  key: [
    { style: 'one', label: 'rate outside: PyTorch, Optax' },
    { style: 'two', label: 'rate inside: Keras' },
  ],
  columns({ drop, beta }) {
    const rate = (t: number): number => (t <= LAST ? LR : LR / drop);
    const walk = { steps: STEPS };
    const outside = descend(STEADY, sgd({ lr: rate, momentum: beta }), walk);
    // A buffer that collects rate times gradient: the gradients come multiplied, the rule's own rate is 1.
    const met = listedGradients(Array.from({ length: STEPS }, (_, i) => [rate(i + 1)]));
    const inside = descend(met, sgd({ lr: 1, momentum: beta }), walk);
    const t = Float64Array.from({ length: STEPS }, (_, i) => i + 1);
    return {
      t,
      outside: t.map((k) => rate(k) * outside.state['m']![k]!),
      inside: t.map((k) => inside.state['m']![k]!),
      level: [rate(STEPS) / (1 - beta)],
    };
  },
  marks: (_, columns) =>
    (
      [
        ['outside', 'one'],
        ['inside', 'two'],
      ] as const
    ).map(([form, style], i) => ({
      kind: 'line',
      id: form,
      style,
      x: columns['t']!,
      y: columns[form]!,
      every: 10,
      phase: 4 + 5 * i,
    })),
  speak: ({ drop }, columns) =>
    `The rate falls by the factor ${setting(drop)}. The next step is ${number(step(columns, 'outside', LAST + 1))} with the rate outside and ${number(step(columns, 'inside', LAST + 1))} with the rate inside, after ${number(step(columns, 'outside', LAST))} before.`,
  describe: (_, columns) =>
    `Two lines that coincide until step ${whole(LAST)}, at ${number(step(columns, 'outside', LAST))}. The one with the rate outside comes within a tenth of its new level, ${number(columns['level']![0]!)}, after ${late(columns, 'outside')}, the one with the rate inside after ${late(columns, 'inside')}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'outside', label: 'step length, rate outside' },
    { key: 'inside', label: 'step length, rate inside' },
  ],
});
