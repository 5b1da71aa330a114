// Questions on the rule itself: the first step, and the rate after three gradients.
import { numeric, single } from '#schema/quiz.ts';
import { lastRate, onParabola } from './run.ts';

const hill = { a: 8, start: 3, lr: 0.25 };
const slope = 2 * hill.a * hill.start;
const seen = { g: [2, 3, 6], lr: 0.35 };
const last = seen.g.at(-1)!;
const sum = (f: (g: number) => number): number => seen.g.reduce((s, g) => s + f(g), 0);
const squares = sum((g) => g * g);

export const ruleQuestions = [
  single({
    id: 'first-step',
    runs: 'first-step',
    ask: `On $f(\\theta) = ${hill.a}\\,\\theta^2$ AdaGrad starts at ${hill.start} with lr = ${hill.lr} and eps = 0. How far does its first step go?`,
    value: () => Math.abs(onParabola(2 * hill.a, hill.start, hill.lr, 1).at(1).update[0]!),
    options: [
      {
        text: '12',
        says: '12',
        value: hill.lr * slope,
        mistake: 'plain-gradient-descent',
        because: `That is lr times the gradient ${slope}. AdaGrad divides the size of the gradient away first.`,
      },
      { text: '0.25', says: '0.25', value: hill.lr, correct: true },
      {
        text: '0.0052',
        says: '0.0052',
        value: hill.lr / slope,
        mistake: 'rate-for-step',
        because: `That is the rate of the first step, lr/${slope}. The step is the rate times the gradient ${slope}.`,
      },
    ],
    because:
      'After the first gradient the root of the sum is the size of that gradient. It cancels, and lr is left.',
  }),
  numeric({
    id: 'third-rate',
    ask: `A coordinate has seen the gradients ${seen.g.join(', ')}. With lr = ${seen.lr} and eps = 0, by what number was the last of them multiplied?`,
    says: '0.05',
    value: () => lastRate(seen.g, { lr: seen.lr, eps: 0 }),
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'forgets-history',
        value: () => seen.lr / last,
        because: 'You divided by the last gradient alone. The earlier ones stay in the sum.',
      },
      {
        mistake: 'old-sum-in-step',
        value: () => seen.lr / Math.sqrt(squares - last ** 2),
        because: 'Your sum ends one gradient too early: the last square is added before the step.',
      },
      {
        mistake: 'forgot-the-root',
        value: () => seen.lr / squares,
        because: 'You divided by the sum of squares; its root is wanted.',
      },
      {
        mistake: 'accumulates-magnitude',
        value: () => seen.lr / Math.sqrt(sum(Math.abs)),
        because: 'You added the gradients, not their squares, before taking the root.',
      },
      {
        mistake: 'averages-the-squares',
        value: () => seen.lr / Math.sqrt(squares / seen.g.length),
        because: 'You divided the sum by the number of gradients. AdaGrad does not average.',
      },
      {
        mistake: 'step-for-rate',
        value: () => (seen.lr * last) / Math.sqrt(squares),
        because: 'That is the step. The rate is what the gradient is multiplied by.',
      },
    ],
    because: `The squares add up to ${squares}, whose root is ${Math.sqrt(squares)}; lr divided by it is the rate.`,
  }),
];
