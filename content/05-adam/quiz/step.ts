// Questions on what a step is: gradients that turn, the second moment, rare gradients, and a loss in other units.
import { adam, axisQuadratic, descend, sequences } from '#lib/index.ts';
import { multiple, numeric, single } from '#schema/quiz.ts';
import { along, constant, steps, sum } from '../examples/along.ts';

const turning = sequences.alternating(1000).map(([g]) => g!);
const late = (beta1: number): number => Math.abs(steps(turning, { beta1, beta2: 0.999 }).at(-1)!);

const same = { g: 7, n: 100 };
const seen = constant(same.n, same.g);
const point = along(seen).at(same.n);

const period = 100;
const rounds = 200;
const rare = Array.from({ length: period * (rounds + 1) - 1 }, (_, i) =>
  Number((i + 1) % period === 0),
);
const since = steps(rare, { eps: 1e-30 }).slice(period * rounds - 1);

const factor = 0.01;
const path = (scale: number) =>
  descend(axisQuadratic([scale, 3 * scale], [2, -1]), adam({ lr: 0.5, eps: 0 }), { steps: 5 });
const plain = path(1).at(5);
const scaled = path(factor).at(5);
const times = (a: Float64Array, b: Float64Array, by: number): boolean =>
  a.every((x, i) => Math.abs(b[i]! - by * x) <= 1e-9 * Math.abs(by * x));

export const stepQuestions = [
  single({
    id: 'turning',
    ask: 'The gradient is $+1, -1, +1, -1, \\dots$ for ever; $\\beta_1 = 0.9$, $\\beta_2 = 0.999$. What becomes of the length of Adam’s steps, as a multiple of lr?',
    value: () => late(0.9),
    runs: 'turning',
    options: [
      {
        text: 'It goes to 0: the gradients cancel.',
        says: '0',
        value: sum(turning) / turning.length,
        mistake: 'cancels-to-zero',
        because: 'The newest gradient always weighs more than the one before it.',
      },
      { text: 'It settles at 0.053.', says: '0.053', value: late(0.9), correct: true },
      {
        text: 'It settles at 0.10.',
        says: '0.10',
        value: 1 - 0.9,
        mistake: 'newest-weight-only',
        because: 'That is the weight of the newest gradient; the older ones take some of it away.',
      },
      {
        text: 'It stays at 1.0: only the size counts.',
        says: '1.0',
        value: late(0),
        mistake: 'first-average-forgotten',
        because: 'So it is without the first average.',
      },
    ],
    because:
      'The weights of an average form a geometric series; with signs in turn it adds up to $(1-\\beta_1)/(1+\\beta_1)$, and the second average, which knows no signs, is exact.',
  }),
  numeric({
    id: 'not-a-variance',
    ask: `All gradients are ${same.g}. What is $\\hat v_t$ after ${same.n} steps?`,
    says: '49',
    value: () => point.vHat![0]!,
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'v-is-variance',
        value: () => sum(seen.map((g) => g * g)) / same.n - (sum(seen) / same.n) ** 2,
        because: 'Zero is how much these gradients vary. Squares are averaged, not deviations.',
      },
      {
        mistake: 'root-for-v',
        value: () => same.g,
        because: 'That is its root.',
      },
      {
        mistake: 'no-correction',
        value: () => point.state.v[0]!,
        because: 'That is the average before the correction.',
      },
    ],
    because:
      'The average of equal squares is the square, and the correction makes it so from the first step.',
  }),
  single({
    id: 'rare-way',
    ask: `A parameter gets a gradient of 1 at each ${period}th step, and 0 at the others; this has gone on for long. How far does Adam (usual betas, not the sparse form) move it from one gradient to the next, in units of lr?`,
    value: () => sum(since),
    options: [
      {
        text: '0.98: one step, and nothing after it.',
        says: '0.98',
        value: since[0]!,
        mistake: 'still-without-gradient',
        because: 'That is the step at the gradient itself. The steps after it are not zero.',
      },
      {
        text: '9.8: one step, and shorter ones after it.',
        says: '9.8',
        value: sum(since),
        correct: true,
      },
      {
        text: '100: a step of lr each time, gradient or not.',
        says: '100',
        value: period,
        mistake: 'every-step-is-lr',
        because: 'Between the gradients the first average fades, and the steps with it.',
      },
      {
        text: '1.0: what one gradient is worth.',
        says: '1.0',
        value: since[0]! / Math.sqrt(since[0]! ** 2),
        mistake: 'every-step-is-lr',
        because: 'A step is lr long if gradients stay the same. These do not.',
      },
    ],
    because:
      'The first average fades in tens of steps, the second hardly at all in that time. So one gradient is paid out over many steps, most of the way without any gradient.',
  }),
  multiple({
    id: 'scaled-loss',
    ask: `From an earlier chapter, now for Adam: someone multiplies the loss by ${factor} and changes nothing else (eps = 0). What is true then?`,
    options: [
      {
        text: 'Every step keeps its length.',
        holds: () => times(plain.update, scaled.update, 1),
        correct: true,
      },
      {
        text: `The first average m becomes ${factor} times as large.`,
        holds: () => times(plain.state.m, scaled.state.m, factor),
        correct: true,
      },
      {
        text: `The second average v becomes ${factor} times as large.`,
        holds: () => times(plain.state.v, scaled.state.v, factor),
        mistake: 'root-for-v',
        because: 'It averages squares, so it changes by the square of the factor.',
      },
      {
        text: `Every step becomes ${factor} times as long.`,
        holds: () => times(plain.update, scaled.update, factor),
        mistake: 'scaled-with-loss',
        because: 'The factor is in the average above and in the root below, and cancels.',
      },
    ],
    because:
      'The average above gets the factor, the average of squares its square, the root of that the factor again.',
  }),
];
