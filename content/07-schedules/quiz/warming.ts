// Questions on warmup: what a first rate of zero does, and what Adam's first step depends on.
import { adam, constant, descend, listedGradients, random, warmup } from '#lib/index.ts';
import { multiple, twoTier } from '#schema/quiz.ts';
import { along, steps } from '../examples/runs.ts';

const zero = along([3], { lr: warmup(constant(1), { steps: 10, from: 0 }) }).at(1);

const first = (g: number): number => steps([g])[0]!;
const runs = 4000;
const source = random(3);
const noise = Array.from({ length: 60 }, () => Array.from({ length: runs }, () => source.normal()));
const path = descend(listedGradients(noise), adam({ lr: 1, eps: 0 }), { steps: noise.length });
const typical = (t: number): number =>
  Math.sqrt(path.at(t).update.reduce((a, x) => a + x * x, 0) / runs);

export const warmingQuestions = [
  multiple({
    id: 'rate-zero',
    ask: 'A warmup starts at zero, as in some published code: the rate of the first step is 0. What does Adam’s first step change?',
    options: [
      {
        text: 'the parameters',
        holds: () => zero.theta[0] !== 0,
        mistake: 'rate-zero-still-steps',
        because: 'They change by the rate times a finite number.',
      },
      { text: 'the average of the gradients', holds: () => zero.state.m[0] !== 0, correct: true },
      {
        text: 'the average of the squared gradients',
        holds: () => zero.state.v[0] !== 0,
        correct: true,
      },
      { text: 'the clock t', holds: () => zero.state.t === 1, correct: true },
    ],
    because:
      'One batch is spent without a step, though not quite in vain: the averages have seen it. Whoever expects the parameters to differ after a step will look for a fault that is not there.',
  }),
  twoTier({
    id: 'what-warmup-guards',
    ask: 'Just after the start the gradients are 1000 times as large as later. How long is Adam’s first step, compared with a start at small gradients?',
    options: [
      {
        text: 'Much longer: that is why one warms up.',
        holds: () => first(1000) > 10 * first(1),
        mistake: 'warmup-against-size',
        because: 'So it is in gradient descent. Adam divides the size of a gradient away.',
      },
      {
        text: 'As long as there.',
        holds: () => Math.abs(first(1000) / first(1) - 1) < 0.01,
        correct: true,
      },
      {
        text: 'Shorter: large gradients make v large.',
        holds: () => first(1000) < 0.9 * first(1),
        mistake: 'v-shortens-the-first-step',
        because: 'Of the first gradient the corrected averages hold its size both above and below.',
      },
    ],
    reason: {
      ask: 'What is large about Adam’s first steps, so that a warmup helps?',
      options: [
        {
          text: 'Their share of noise: nothing is averaged out yet.',
          holds: () => typical(1) > 3 * typical(60),
          correct: true,
        },
        {
          text: 'The gradients that they are made of.',
          holds: () => first(1000) > 10 * first(1),
          mistake: 'warmup-against-size',
          because: 'The size of a gradient is not in the step.',
        },
        {
          text: 'Their bias: without warmup the averages start at zero.',
          holds: () => Math.abs(first(1) - 1) > 0.1,
          mistake: 'correction-forgotten',
          because: 'Adam corrects that bias, from the first step on.',
        },
      ],
    },
    because:
      'Each early step is a full step of the rate in a direction that one or two batches have chosen. Later the first average has seen many, and their noise cancels.',
  }),
];
