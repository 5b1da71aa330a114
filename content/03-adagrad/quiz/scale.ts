// Questions on scale and sparsity: what the size of gradients, of the loss and of lr does, and how rare features fare.
import { adagrad, axisQuadratic, descend } from '#lib/index.ts';
import { multiple, single, twoTier } from '#schema/quiz.ts';
import { lastRate, lastStep, onParabola } from './run.ts';

const sizes = { small: 0.01, large: 50 };
const first = (g: number): number => lastStep([g], { lr: 1, eps: 0 });
const firstRate = (g: number): number => lastRate([g], { lr: 1, eps: 0 });
const even = Math.abs(first(sizes.small) / first(sizes.large) - 1) < 1e-9;

const factor = 1000;
const squared = (factor ** 2).toLocaleString('en').replaceAll(',', '\u2009');
const path = (scale: number) =>
  descend(axisQuadratic([scale, 3 * scale], [2, -1]), adagrad({ lr: 0.5, eps: 0 }), { steps: 5 });
const [plain, scaled] = [path(1).at(5), path(factor).at(5)];
const times = (a: Float64Array, b: Float64Array, by: number): boolean =>
  a.every((x, i) => Math.abs(b[i]! - by * x) <= 1e-9 * Math.abs(by * x));

const rare = { period: 25, rounds: 4 };
const rateAfter = (events: number): number =>
  lastRate(Array<number>(events).fill(1), { lr: 1, eps: 0 });
const common = rateAfter(rare.period * rare.rounds);

const choice = { h: 20, start: 5, steps: 50, rates: [0.005, 0.05, 2] };
const left = (lr: number): number =>
  Math.abs(onParabola(choice.h, choice.start, lr, choice.steps).at(-1).theta[0]!);
const closest = (lr: number): boolean => choice.rates.every((other) => left(lr) <= left(other));

export const scaleQuestions = [
  twoTier({
    id: 'two-gradients',
    ask: `Two coordinates see their first gradient: ${sizes.small} and ${sizes.large}. Which of them takes the longer step (eps = 0)?`,
    options: [
      { text: 'Both steps are equally long.', holds: () => even, correct: true },
      {
        text: 'The first: its rate is far larger.',
        holds: () => first(sizes.small) > 1.1 * first(sizes.large),
        mistake: 'rate-for-step',
        because: 'Its rate is larger by exactly the factor by which its gradient is smaller.',
      },
      {
        text: 'The second: its gradient is far larger.',
        holds: () => first(sizes.large) > 1.1 * first(sizes.small),
        mistake: 'plain-gradient-descent',
        because:
          'So it would be with one rate for both. Here the size of the gradient is divided away.',
      },
    ],
    reason: {
      ask: 'Why?',
      options: [
        {
          text: 'No step may be longer than lr; what would be longer is cut to that.',
          holds: () => first(sizes.small) === Math.min(sizes.small, 1),
          mistake: 'steps-are-clipped',
          because: `Then the small gradient would keep its small step, ${sizes.small} times lr. It is stretched to lr.`,
        },
        {
          text: 'Each rate is lr divided by the size of its own gradient.',
          holds: () =>
            [sizes.small, sizes.large].every((g) => Math.abs(firstRate(g) * g - 1) < 1e-9),
          correct: true,
        },
        {
          text: 'Both coordinates have the same rate.',
          holds: () => Math.abs(firstRate(sizes.small) / firstRate(sizes.large) - 1) < 1e-9,
          mistake: 'same-rate-for-all',
          because: 'With one rate for both, the steps would differ as the gradients do.',
        },
      ],
    },
    because:
      'The rates differ so that the steps agree: each first step is lr, whatever the gradient’s size.',
  }),
  multiple({
    id: 'scaled-loss',
    ask: `Someone multiplies the loss by ${factor} and changes nothing else (without eps, and with sums that start at zero). What is true then?`,
    options: [
      {
        text: 'Every step keeps its length.',
        holds: () => times(plain.update, scaled.update, 1),
        correct: true,
      },
      {
        text: 'The effective rates stay as they are.',
        holds: () => times(plain.rate, scaled.rate, 1),
        mistake: 'rate-for-step',
        because:
          'The rates shrink by the factor by which the gradients grow; only their product stays.',
      },
      {
        text: `Every step becomes ${factor} times as long.`,
        holds: () => times(plain.update, scaled.update, factor),
        mistake: 'scaled-with-loss',
        because: 'The factor is in the gradient and in the root of the sum, and cancels.',
      },
      {
        text: `Each sum becomes ${squared} times as large.`,
        holds: () => times(plain.state.G, scaled.state.G, factor ** 2),
        correct: true,
      },
    ],
    because:
      'Gradients grow by the factor, the sums by its square, the roots by the factor again: the quotient does not notice.',
  }),
  single({
    id: 'which-lr',
    ask: `On $f(\\theta) = ${choice.h / 2}\\,\\theta^2$ gradient descent diverges for any rate above ${2 / choice.h}. AdaGrad starts at ${choice.start} with eps = 0. Which lr brings it closest to the minimum in ${choice.steps} steps?`,
    options: choice.rates.map((lr) => ({
      text: String(lr),
      holds: () => closest(lr),
      ...(lr === Math.max(...choice.rates)
        ? { correct: true as const }
        : {
            mistake: 'needs-small-lr',
            because: `No step is longer than lr, and the steps shrink: with ${lr} it cannot get far in ${choice.steps} steps.`,
          }),
    })),
    because:
      'lr is a distance here, not a factor on the gradient. It wants to be of the size of the way to go; the steepness of the loss does not matter.',
  }),
  single({
    id: 'rare-feature',
    ask: `A feature occurs in every ${rare.period}th example, another in all of them; their gradients are of one size. After many examples, how many times as large is the rare feature’s rate?`,
    value: () => rateAfter(rare.rounds) / common,
    options: [
      {
        text: '25',
        says: '25',
        value: rare.period,
        mistake: 'rare-by-count',
        because: 'That is how the sums compare. The rates go with their roots.',
      },
      { text: '5', says: '5', value: Math.sqrt(rare.period), correct: true },
      {
        text: '0.2',
        says: '0.2',
        value: common / rateAfter(rare.rounds),
        mistake: 'ratio-upside-down',
        because: 'The smaller sum gives the larger rate.',
      },
      {
        text: '1',
        says: '1',
        value: rateAfter(rare.period * rare.rounds) / common,
        mistake: 'sparse-like-dense',
        because: 'Examples without the feature leave its sum as it is.',
      },
    ],
    because:
      'The rare feature’s sum is smaller by the factor of the frequencies, its rate larger by the root of that.',
  }),
];
