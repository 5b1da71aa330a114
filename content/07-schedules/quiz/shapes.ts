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
import { multiple, numeric, single } from '#schema/quiz.ts';
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

const run = { steps: 1000, warmup: 200 };
const middle = run.steps / 2 + 1;
const rateOf = (schedule: Schedule): number => schedule(middle);
const risen = rateOf(cosineDecay({ lr: 1, ...run }));
/** Half a wave of which `over` of `of` steps are behind. */
const wave = (over: number, of: number): number => cosineDecay({ lr: 1, steps: of })(over + 1);
const sinceThePeak = middle - 1 - run.warmup;

export const shapeQuestions = [
  single({
    id: 'halfway',
    ask: `Predict. A run has ${run.steps} steps. The rate rises for ${run.warmup} of them and then falls along a cosine, over all that are left. The peak is 1. What is the rate of step ${middle}, in the middle of the run?`,
    value: () => risen,
    runs: 'halfway',
    options: [
      {
        text: '0.500: a cosine is symmetric, so in the middle it is at half of its peak.',
        says: '0.500',
        value: wave(middle - 1, run.steps),
        mistake: 'fall-ignores-warmup',
        because: 'So it is in the middle of the fall. That comes later than the middle of the run.',
      },
      {
        text: '0.625: as much of the peak is gone as of the fall is over.',
        says: '0.625',
        value: rateOf(linearDecay({ lr: 1, ...run })),
        mistake: 'line-for-a-cosine',
        because: 'That is the rate of a straight line. A cosine begins to fall slowly.',
      },
      {
        text: '0.691: less of the peak is gone than of the fall is over.',
        says: '0.691',
        value: risen,
        correct: true,
      },
      {
        text: `0.794: of ${run.steps} steps, ${sinceThePeak} lie behind the peak.`,
        says: '0.794',
        value: wave(sinceThePeak, run.steps),
        mistake: 'fall-lasts-the-run',
        because: 'The fall has only the steps that the rise leaves.',
      },
    ],
    because: `The fall has ${run.steps - run.warmup} steps, and ${sinceThePeak} of them are over: a share of ${(sinceThePeak / (run.steps - run.warmup)).toFixed(3)}. Put it beside π in the formula of the fall. A schedule with a warmup is no longer symmetric about the middle of the run.`,
  }),
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
