// Questions on the batch size and on the loop: which rate keeps Adam's floor, and the order of one training step.
import { adam, clipByGlobalNorm, descend, linearDecay, listedGradients } from '#lib/index.ts';
import { order, single } from '#schema/quiz.ts';
import { seenFloor } from '../examples/floor.ts';

const floor = (lr: number, sigma: number): number => seenFloor(adam({ lr }), 1, sigma, 8000);
const before = floor(0.01, 1);
const after = (times: number): number => floor(0.01 * times, 1 / 4) / before;

const near = (x: number): boolean => Math.abs(x - 1) < 0.06;

const gradients = [3, -8, 2, 40];
const lr = linearDecay({ lr: 0.5, steps: 8 });
const end = descend(listedGradients(gradients.map((g) => [g])), adam({ lr, eps: 0 }), {
  steps: gradients.length,
  clip: (g) => void clipByGlobalNorm(g, 5, { form: 'optax' }),
}).at(-1).theta[0]!;

export const batchQuestions = [
  single({
    id: 'sixteen-times-the-batch',
    ask: 'Adam runs near a minimum; its gradients are mostly noise. The batch becomes 16 times as large. Which rate leaves it as far from the minimum as before, in the long run?',
    options: [
      {
        text: 'the same rate',
        holds: () => near(after(1)),
        mistake: 'rate-independent-of-batch',
        because:
          'With less noise and the same rate it comes closer: the run could go faster at no cost.',
      },
      { text: '4 times the rate', holds: () => near(after(4)), correct: true },
      {
        text: '16 times the rate',
        holds: () => near(after(16)),
        mistake: 'linear-rule-for-adam',
        because:
          'That is the rule for gradient descent. Adam has divided a part of the noise away itself.',
      },
    ],
    because:
      'The noise falls by the root of 16. Adam’s divisor is mostly noise, so its effective rate rises by that factor by itself; for the rest the rate has to be raised by the same factor.',
  }),
  order({
    id: 'one-training-step',
    ask: 'Adam, clipping by the norm, a schedule. Put one step of training in order.',
    start: () => ({ t: 0, g: Number.NaN, m: 0, v: 0, rate: Number.NaN, theta: 0 }),
    rounds: gradients.length,
    steps: [
      {
        name: 'count',
        text: 'count the step: $t \\leftarrow t + 1$',
        does(s) {
          s['t']! += 1;
        },
      },
      {
        name: 'gradient',
        text: 'compute the gradient of this batch',
        does(s) {
          s['g'] = gradients[s['t']! - 1] ?? Number.NaN;
        },
      },
      {
        name: 'clip',
        text: 'clip the gradient',
        does(s) {
          s['g'] = s['g']! * Math.min(1, 5 / Math.abs(s['g']!));
        },
      },
      {
        name: 'averages',
        text: 'take it into both averages',
        does(s) {
          s['m'] = 0.9 * s['m']! + 0.1 * s['g']!;
          s['v'] = 0.999 * s['v']! + 0.001 * s['g']! ** 2;
        },
      },
      {
        name: 'rate',
        text: 'ask the schedule for the rate of step $t$',
        does(s) {
          s['rate'] = s['t']! < 1 ? Number.NaN : lr(s['t']!);
        },
      },
      {
        name: 'step',
        text: 'step with the corrected averages and that rate',
        does(s) {
          const [m, v] = [s['m']! / (1 - 0.9 ** s['t']!), s['v']! / (1 - 0.999 ** s['t']!)];
          s['theta']! -= (s['rate']! * m) / Math.sqrt(v);
        },
      },
    ],
    result: ({ theta }) => theta!,
    value: () => end,
    because:
      'The clip stands right behind the gradient and before all that remembers it. The schedule may be asked at any time between the counting and the step.',
    mistakes: [
      {
        mistake: 'clips-after-the-averages',
        before: ['averages', 'clip'],
        because: 'The averages have then taken in the gradient as it was, spike and all.',
      },
      {
        mistake: 'old-gradient-in-averages',
        before: ['averages', 'gradient'],
        because: 'The averages take in the gradient of the batch before, or none at all.',
      },
      {
        mistake: 'clips-the-old-gradient',
        before: ['clip', 'gradient'],
        because: 'What is clipped is the gradient of the batch before; the new one stays as it is.',
      },
      {
        mistake: 'steps-before-averaging',
        before: ['step', 'averages'],
        because: 'The step is made of averages that do not know this gradient.',
      },
      {
        mistake: 'rate-of-another-step',
        before: ['step', 'rate'],
        because: 'The step then uses the rate of the step before.',
      },
      {
        mistake: 'counts-too-late',
        before: ['gradient', 'count'],
        because: 'The number of the step is then still that of the step before.',
      },
      {
        mistake: 'counts-too-late',
        before: ['rate', 'count'],
        because: 'The schedule is asked for a step that is over.',
      },
      {
        mistake: 'counts-too-late',
        before: ['step', 'count'],
        because: 'The correction then takes the averages for emptier than they are.',
      },
    ],
  }),
];
