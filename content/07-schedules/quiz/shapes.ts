// Questions on shapes: where a cosine spends its steps, and how far a warmup leads.
import {
  adamw,
  constant,
  cosineDecay,
  descend,
  exponentialDecay,
  linearDecay,
  listedGradients,
  warmup,
  type Schedule,
} from '#lib/index.ts';
import { multiple, numeric } from '#schema/quiz.ts';
import { rates, sum } from '../examples/runs.ts';
import { spends } from '../examples/shapes.ts';

const steps = 10_000;
const of = (schedule: Schedule) => spends(schedule, steps, 0.1, 0.9);
const cosine = of(cosineDecay({ lr: 1, steps }));
const linear = of(linearDecay({ lr: 1, steps }));
const exponential = of(exponentialDecay({ lr: 1, factor: 0.01 ** (1 / steps) }));

const rise = 400;
const warm = rates(warmup(constant(1), { steps: rise }), rise);

const decay = { lr: 0.003, weightDecay: 0.1, steps: 5000 };
const still = listedGradients(
  Array.from({ length: decay.steps }, () => [0]),
  [1],
);
/** What the decay leaves of a weight of 1 without gradients. */
const left = (lr: number | Schedule): number =>
  descend(still, adamw({ lr, weightDecay: decay.weightDecay }), { steps: decay.steps }).theta[
    decay.steps
  ]!;

export const shapeQuestions = [
  multiple({
    id: 'where-a-cosine-is',
    ask: 'A cosine and a straight line fall from the same peak to zero in a long run, without warmup. What is true?',
    options: [
      {
        text: 'The cosine spends more steps below a tenth of the peak than the line.',
        holds: () => cosine.low > 1.5 * linear.low,
        correct: true,
      },
      {
        text: 'The cosine spends more steps above nine tenths of the peak than the line.',
        holds: () => cosine.high > 1.5 * linear.high,
        correct: true,
      },
      {
        text: 'The cosine has the smaller mean rate.',
        holds: () => cosine.mean < 0.99 * linear.mean,
        mistake: 'cosine-is-lower',
        because:
          'What it spends low at the end it has spent high at the start: the means are equal.',
      },
      {
        text: 'The cosine spends more steps low than high.',
        holds: () => cosine.low > 1.05 * cosine.high,
        mistake: 'cosine-is-lower',
        because: 'It is symmetric. An exponential decay is what spends more steps low than high.',
      },
    ],
    because: `A cosine is flat at both ends: about ${Math.round(100 * cosine.low)} % of its steps lie below a tenth of the peak and as many above nine tenths. An exponential decay to a hundredth of the peak spends ${Math.round(100 * exponential.low)} % below a tenth.`,
  }),
  numeric({
    id: 'way-of-a-warmup',
    ask: `A linear warmup takes ${rise} steps. All its rates together are as much as how many steps at the peak?`,
    says: '200',
    value: () => sum(warm),
    tolerance: { relative: 0.02 },
    unit: 'steps',
    mistakes: [
      {
        mistake: 'warmup-is-lost',
        value: () => 0 * rise,
        because: 'Its rates are small at first only. The last ones are nearly the peak.',
      },
      {
        mistake: 'warmup-counts-in-full',
        value: () => rise,
        because: 'So many steps it has, but on average less than the peak.',
      },
    ],
    because:
      'The rates rise in a straight line from about zero to the peak, so their mean lies midway.',
  }),
  numeric({
    id: 'decay-along-a-cosine',
    ask: `From the chapter on AdamW, now with a schedule: a weight of 1 gets no gradient, weightDecay is ${decay.weightDecay}, and the rate falls from ${decay.lr} along a cosine to zero over ${decay.steps} steps. What is left of the weight?`,
    says: '0.472',
    value: () => left(cosineDecay({ lr: decay.lr, steps: decay.steps })),
    tolerance: { relative: 0.02 },
    mistakes: [
      {
        mistake: 'decay-keeps-its-strength',
        value: () => left(decay.lr),
        because: 'That is left if the rate stays at its peak.',
      },
      {
        mistake: 'first-order-only',
        value: () => 1 - 0.5 * decay.lr * decay.weightDecay * decay.steps,
        because: 'Each step takes its share of what is left, not of the whole.',
      },
      {
        mistake: 'half-for-the-mean',
        value: () => 0.5 * (1 + left(decay.lr)),
        because: 'The mean of the rates is half the peak, but what is left is not a mean.',
      },
    ],
    because:
      'The shares follow the rate, whose mean along a cosine is half the peak. So the decay acts like one at half the peak for all steps: the square root of what the peak would leave.',
  }),
];
