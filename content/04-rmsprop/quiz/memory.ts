// Questions on memory: the half-life, and what is believed first.
import { rmsprop } from '#lib/index.ts';
import { numeric, single } from '#schema/quiz.ts';
import { along, repeated } from './run.ts';

const memory = { beta: 0.95, half: 0.5 };

const change = { beta: 0.9, factor: 50, warm: 300, after: 300, near: 0.1 };

/** Steps after a change of the gradients until the step is within a tenth of lr. */
function believed(from: number, to: number): number {
  const list = [...repeated(from, change.warm), ...repeated(to, change.after)];
  const { theta } = along(list, rmsprop({ lr: 1, beta: change.beta, eps: 0 }));
  for (let t = change.warm + 1; t < theta.length; t++)
    if (Math.abs(Math.abs(theta[t]! - theta[t - 1]!) - 1) < change.near) return t - change.warm;
  return Infinity;
}
const [rise, fall] = [believed(1, change.factor), believed(change.factor, 1)];

export const memoryQuestions = [
  numeric({
    id: 'half-life',
    ask: `RMSprop has β = ${memory.beta}. After how many steps without a gradient has v fallen to ${memory.half} of its size? (A fraction of a step may stay.)`,
    says: '13.51',
    value: () => Math.log(memory.half) / Math.log(memory.beta),
    tolerance: { relative: 0.04 },
    unit: 'steps',
    mistakes: [
      {
        mistake: 'window-of-gradients',
        value: () => 1 / (1 - memory.beta),
        because: 'That is the rule of thumb for how many gradients count, 1/(1 − β).',
      },
      {
        mistake: 'half-life-of-the-root',
        value: () => (2 * Math.log(memory.half)) / Math.log(memory.beta),
        because:
          'So long it takes until the root of v has fallen that far; v has fallen farther by then.',
      },
      {
        mistake: 'fades-by-amounts',
        value: () => memory.half / (1 - memory.beta),
        because: 'You took off the same amount at each step. What goes is the same share.',
      },
    ],
    because: 'After n steps the factor is βⁿ. It has fallen so far at n = ln ½ / ln β.',
  }),
  single({
    id: 'rise-or-fall',
    ask: `With β = ${change.beta} all gradients become ${change.factor} times as large, or ${change.factor} times as small. In which case are the steps of RMSprop within ${change.near} lr of lr again sooner?`,
    options: [
      { text: 'After the rise.', holds: () => rise < 0.7 * fall, correct: true },
      {
        text: 'After the fall.',
        holds: () => fall < 0.7 * rise,
        mistake: 'fall-like-a-rise',
        because: 'The old large squares have to fade first, by the factor β at each step.',
      },
      {
        text: 'Equally soon: the memory is the same.',
        holds: () => Math.abs(fall / rise - 1) < 0.3,
        mistake: 'fall-like-a-rise',
        because:
          'The memory is the same, but a large new square outweighs all small old ones at once.',
      },
      {
        text: 'They never leave that range.',
        holds: () => rise === 1 && fall === 1,
        mistake: 'step-is-always-lr',
        because: 'That would be sign descent, which has no memory.',
      },
    ],
    because:
      'One large square outweighs the small old ones. The average comes down only as fast as the old squares fade.',
  }),
];
