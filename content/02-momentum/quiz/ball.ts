// Questions on momentum as sum and as average, on noise, and on a rate inside or outside the buffer.
import { numeric, single } from '#schema/quiz.ts';
import { along } from '../examples/walk.ts';
import { kicked } from '../examples/kick.ts';

const push = { g: 3, lr: 0.02, beta: 0.95 };
const long = along(Array<number>(2000).fill(push.g), { lr: push.lr, momentum: push.beta });
const stepAt = (t: number): number => push.lr * long.state['m']![t]!;

const paper = { lr: 0.5, beta: 0.9 };
const some = [2, -1, 3, 1];
const end = (momentumForm: 'sum' | 'ema'): number =>
  along(some, { lr: 1, momentum: paper.beta, momentumForm }).theta.at(-1)!;
const share = end('ema') / end('sum');

const noise = { h: 1, lr: 0.02, beta: 0.9 };
const [still, rolling] = [
  kicked(noise.h, { lr: noise.lr }),
  kicked(noise.h, { lr: noise.lr, momentum: noise.beta }),
];

const cut = { beta: 0.8, by: 5, last: 200 };
const rate = (t: number): number => (t <= cut.last ? 1 : 1 / cut.by);
const met = Array.from({ length: cut.last + 1 }, (_, i) => rate(i + 1));
const inside = along(met, { lr: 1, momentum: cut.beta }).state['m']!;
const outside = along(
  met.map(() => 1),
  { lr: 1, momentum: cut.beta },
).state['m']!;

export const ballQuestions = [
  numeric({
    id: 'terminal-step-length',
    ask: `The heavy ball of this section meets the gradient ${push.g} at every step, with lr = ${push.lr} and β = ${push.beta}. How long do its steps become?`,
    says: '1.2',
    value: () => stepAt(2000),
    tolerance: { relative: 0.01 },
    mistakes: [
      {
        mistake: 'ema-for-sum',
        value: () => push.lr * push.g,
        because: 'That is the first step, and all that the average would ever make of it.',
      },
      {
        mistake: 'two-weights-only',
        value: () => stepAt(2),
        because: 'That is the second step. The sum goes on growing.',
      },
      {
        mistake: 'divides-by-beta',
        value: () => (push.lr * push.g) / push.beta,
        because: 'The weights add up to 1/(1 − β).',
      },
    ],
    because: 'The sum of all weights is 1/(1 − β), so the step grows to lr·g/(1 − β).',
  }),
  single({
    id: 'other-form',
    ask: `A paper steps by the average, with rate ${paper.lr} and β = ${paper.beta}. You use PyTorch’s heavy ball, without dampening. Which lr takes the same steps?`,
    value: () => paper.lr * share,
    options: [
      { text: '0.05', says: '0.05', value: paper.lr * share, correct: true },
      {
        text: '0.5',
        says: '0.5',
        value: paper.lr,
        mistake: 'same-rate-for-both-forms',
        because: 'With the same rate the sum takes longer steps.',
      },
      {
        text: '5',
        says: '5',
        value: paper.lr / share,
        mistake: 'wrong-way-round',
        because: 'The sum is the larger buffer, so it needs the smaller rate.',
      },
      {
        text: '0.45',
        says: '0.45',
        value: paper.lr * paper.beta,
        mistake: 'multiplied-by-beta',
        because: 'The weight of a new gradient differs by 1 − β, not by β.',
      },
    ],
    because: 'The average is 1 − β times the sum. What the buffer gains, the rate has to give.',
  }),
  single({
    id: 'jitter',
    ask: 'A run with plain descent has arrived and jitters around the minimum because its gradients are noisy. You switch on momentum in the sum form, and keep lr. What does the jitter do?',
    options: [
      {
        text: 'It shrinks: momentum averages the noise.',
        holds: () => rolling < 0.9 * still,
        mistake: 'noise-averaged-away',
        because:
          'The buffer is a sum. In relation to its size it is quieter, but its size grows more.',
      },
      {
        text: 'It stays: each gradient counts in full in the end, with or without.',
        holds: () => Math.abs(rolling / still - 1) < 0.1,
        mistake: 'noise-unchanged',
        because: 'So it is with the average. In the sum each gradient counts for more.',
      },
      {
        text: 'It grows.',
        holds: () => rolling > 1.5 * still,
        correct: true,
      },
    ],
    because: 'It jitters like plain descent with the rate lr/(1 − β).',
  }),
  numeric({
    id: 'rate-cut',
    ask: `In Keras, with β = ${cut.beta}, the gradient has been the same for a long time. Now the learning rate is divided by ${cut.by}. How long is the next step, as a fraction of the one before?`,
    says: '0.84',
    value: () => inside.at(-1)! / inside.at(-2)!,
    tolerance: { relative: 0.01 },
    mistakes: [
      {
        mistake: 'rate-acts-at-once',
        value: () => (rate(cut.last + 1) * outside.at(-1)!) / (rate(cut.last) * outside.at(-2)!),
        because: 'So it is in PyTorch. Keras has the old rate in its buffer.',
      },
      {
        mistake: 'buffer-without-news',
        value: () => (inside.at(-1)! - met.at(-1)!) / inside.at(-2)!,
        because: 'That is what is left of the buffer. The new gradient comes on top.',
      },
    ],
    because: 'The buffer keeps β of the old step and takes in the gradient at the new rate.',
  }),
];
