// Two rules on one narrow valley: gradient descent has one rate for both directions, AdaGrad one for each.
import { adagrad, descend, sgd } from '#lib/index.ts';
import {
  narrowValley,
  place,
  pointMarks,
  startParams,
  WINDOW,
} from './instruments/narrow-valley.ts';
import { inSteps, number, setting } from './kit/format.ts';
import { stepsParam } from './kit/steps.ts';
import { figure, type Columns } from './kit/types.ts';
import { coordinate, counted, signChanges } from './kit/walk.ts';

export const STEPS = 60;

const loss = (columns: Columns, rule: string, k: number): number => columns[`${rule}.loss`]![k]!;

/** The first step at which a walk stands outside the window; undefined while it stays. */
function leaves(columns: Columns, rule: string, steps: number): number | undefined {
  for (let k = 1; k <= steps; k++) {
    const [x, y] = [columns[`${rule}.x1`]![k]!, columns[`${rule}.x2`]![k]!];
    if (!(Math.abs(x) <= WINDOW.x[1] && Math.abs(y) <= WINDOW.y[1])) return k;
  }
  return undefined;
}

const whereabouts = (columns: Columns, rule: string, steps: number): string => {
  const left = leaves(columns, rule, steps);
  const gone = left === undefined ? '' : `, having left the picture at step ${left}`;
  return `${place(columns, rule, steps)} with loss ${number(loss(columns, rule, steps))}${gone}`;
};

export default figure({
  id: 'two-rates',
  question: 'Can one rate fit both directions?',
  caption:
    'Gradient descent and AdaGrad from the same start on a valley that is much steeper across than along. Rings join places of equal loss; the cross is the minimum.',
  finding:
    'Gradient descent’s rate is bounded by the steepest direction and then crawls along the flattest; AdaGrad gives each direction a rate of its own.',
  params: {
    lrSgd: {
      kind: 'number',
      label: 'Rate of gradient descent',
      symbol: 'η',
      from: 0.01,
      to: 0.6,
      scale: 'linear',
      step: 0.01,
      value: 0.4,
    },
    lr: {
      kind: 'number',
      label: 'Learning rate of AdaGrad',
      symbol: 'η',
      from: 0.01,
      to: 10,
      scale: 'log',
      value: 1,
    },
    eps: {
      kind: 'number',
      label: 'AdaGrad’s eps',
      symbol: 'ε',
      from: 1e-10,
      to: 100,
      scale: 'log',
      step: 4,
      value: 1e-10,
    },
    steps: stepsParam(STEPS, 30),
    ...startParams,
  },
  presets: [
    { label: 'One rate for both', values: { lrSgd: 0.4, lr: 0.4 } },
    { label: 'Gradient descent breaks', values: { lrSgd: 0.52, lr: 1 } },
    { label: 'eps takes over', values: { lr: 1, eps: 10 } },
  ],
  time: 'steps',
  drag: { x: 'x1', y: 'x2' },
  key: [
    { style: 'sgd', label: 'gradient descent' },
    { style: 'adagrad', label: 'AdaGrad' },
  ],
  columns({ lrSgd, lr, eps, x1, x2 }) {
    const walk = { start: [x1, x2], steps: STEPS };
    const plain = descend(narrowValley, sgd({ lr: lrSgd }), walk);
    const adaptive = descend(narrowValley, adagrad({ lr, eps }), walk);
    return {
      t: counted(STEPS),
      'sgd.x1': coordinate(plain, 0),
      'sgd.x2': coordinate(plain, 1),
      'sgd.loss': plain.loss,
      'adagrad.x1': coordinate(adaptive, 0),
      'adagrad.x2': coordinate(adaptive, 1),
      'adagrad.loss': adaptive.loss,
    };
  },
  marks: ({ steps, x1, x2 }, columns) => [
    ...(['sgd', 'adagrad'] as const).map((rule) => ({
      kind: 'line' as const,
      id: rule,
      style: rule,
      x: columns[`${rule}.x1`]!,
      y: columns[`${rule}.x2`]!,
      upTo: steps,
      every: 5,
      halo: true,
    })),
    ...pointMarks(x1, x2),
  ],
  speak: ({ lrSgd, lr, steps }, columns) =>
    `After ${inSteps(steps)} gradient descent, at rate ${setting(lrSgd)}, stands at ${whereabouts(columns, 'sgd', steps)}; AdaGrad, with the learning rate ${setting(lr)}, at ${whereabouts(columns, 'adagrad', steps)}.`,
  describe: ({ x1, x2, steps }, columns) => {
    const flips = signChanges(columns['sgd.x2']!, steps);
    const zigzag =
      flips > 2
        ? `jumps across the valley floor ${flips} times while it creeps along it`
        : 'goes down the steep side and then along the floor';
    const sides = signChanges(columns['adagrad.x2']!, steps);
    const straight = sides === 0 ? 'never crosses the floor' : `crosses the floor ${sides} times`;
    return `A map of a long valley with its minimum in the middle. From (${setting(x1)}, ${setting(x2)}) gradient descent ${zigzag} and ends at ${place(columns, 'sgd', steps)}. AdaGrad ${straight} and ends at ${place(columns, 'adagrad', steps)}.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'sgd.x1', label: 'gradient descent θ₁' },
    { key: 'sgd.x2', label: 'gradient descent θ₂' },
    { key: 'sgd.loss', label: 'gradient descent loss' },
    { key: 'adagrad.x1', label: 'AdaGrad θ₁' },
    { key: 'adagrad.x2', label: 'AdaGrad θ₂' },
    { key: 'adagrad.loss', label: 'AdaGrad loss' },
  ],
});
