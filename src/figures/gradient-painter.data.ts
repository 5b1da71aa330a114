// The gradient painter with RMSprop: how the root of its average follows the gradients, and how long its steps are.
import { adagrad, rmsprop, signsgd } from '#lib/index.ts';
import { number, setting } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import {
  gradientMark,
  gradientsInWords,
  painted,
  paintedGradients,
  paintedList,
  paintedPresets,
  ruleMarks,
} from './instruments/painter.ts';

const RULES = ['rmsprop', 'adagrad', 'signsgd'] as const;

/** The longest and the last step of a rule that was not of length zero. */
function telling(columns: Columns, rule: string): { longest: number; at: number; last: number } {
  const lengths = Array.from(columns[`${rule}.length`]!).slice(1);
  const longest = Math.max(...lengths);
  return {
    longest,
    at: lengths.indexOf(longest) + 1,
    last: lengths.findLast((length) => length > 0) ?? 0,
  };
}

export default figure({
  id: 'gradient-painter',
  question: 'What does RMSprop make of your gradients?',
  caption:
    'Above, the gradients of one coordinate, which you paint, and the root of RMSprop’s average of their squares. Below, the length of the steps that three rules take, in units of η.',
  finding:
    'RMSprop divides each gradient by a typical size of the recent ones: a gradient of that size makes a step of η, a larger one a longer step, a smaller one a shorter.',
  params: {
    gradients: paintedList('spike'),
    beta: {
      kind: 'number',
      label: 'Memory',
      symbol: 'β',
      from: 0,
      to: 0.95,
      scale: 'linear',
      step: 0.01,
      value: 0.9,
    },
  },
  presets: paintedPresets,
  paint: { list: 'gradients', panel: 'gradient' },
  key: [
    { style: 'one', label: 'gradient' },
    { style: 'rmsprop', label: 'RMSprop: √v above, its step below' },
    { style: 'adagrad', label: 'AdaGrad' },
    { style: 'signsgd', label: 'sign descent' },
  ],
  columns: ({ gradients, beta }) =>
    painted(paintedGradients(gradients), {
      rmsprop: rmsprop({ lr: 1, beta, eps: 1e-12 }),
      adagrad: adagrad({ lr: 1, eps: 1e-12 }),
      signsgd: signsgd({ lr: 1 }),
    }),
  marks: (_, columns) => [
    ...ruleMarks('root', ['rmsprop'], columns, 'gradient'),
    gradientMark(columns),
    ...ruleMarks('length', RULES, columns),
  ],
  speak({ beta }, columns) {
    const [now, sum] = [telling(columns, 'rmsprop'), telling(columns, 'adagrad')];
    if (now.longest === 0) return 'Without any gradient no rule takes a step.';
    return `With β = ${setting(beta)} RMSprop’s longest step is ${number(now.longest)} η, at step ${now.at}, and its last one ${number(now.last)} η; AdaGrad’s last is ${number(sum.last)} η.`;
  },
  describe({ gradients }, columns) {
    const said = gradientsInWords(paintedGradients(gradients), setting);
    const root = Array.from(columns['rmsprop.root']!);
    const peak = Math.max(...root);
    const end = root.at(-1)!;
    const fall = end < 0.9 * peak ? `falls to ${number(end)} by the end` : 'stays there';
    const [now, sum] = [telling(columns, 'rmsprop'), telling(columns, 'adagrad')];
    return `Above, ${said}. RMSprop’s root rises to ${number(peak)} and ${fall}. Below, the lengths of the steps: sign descent’s are η wherever there is a gradient, RMSprop’s reach ${number(now.longest)} η and end at ${number(now.last)} η, AdaGrad’s end at ${number(sum.last)} η.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'g', label: 'gradient' },
    { key: 'rmsprop.root', label: 'RMSprop √v' },
    ...RULES.map((rule) => ({ key: `${rule}.length`, label: `step of ${rule}, in η` })),
  ],
});
