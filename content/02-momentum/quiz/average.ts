// Questions on the average that forgets: by hand, its memory, its start, and what it makes of signals.
import { sequences } from '#lib/index.ts';
import { numeric, single } from '#schema/quiz.ts';
import { along, averages, sum, weights } from '../examples/walk.ts';

const hand = { g: [3, -1, 2], beta: 0.8 };
const swapped = averages(hand.g, 1 - hand.beta).at(-1)!;
const raw = averages(hand.g, hand.beta).at(-1)!;
const added = along(hand.g, { lr: 1, momentum: hand.beta }).state['m']!.at(-1)!;

const memory = { beta: 0.99, window: 100 };
const recent = weights(memory.beta, memory.window);

const signs = averages(sequences.alternating(501).flat(), 0.9).slice(400);
const late = signs.map(Math.abs);

const rare = { period: 50, beta: 0.9, rounds: 20 };
const events = [
  ...sequences.rare(rare.period * rare.rounds, { period: rare.period }).flat(),
  ...Array<number>(500).fill(0),
];
const plain = Math.abs(along(events, { lr: 1 }).theta.at(-1)!);
const spread = Math.abs(
  along(events, { lr: 1, momentum: rare.beta, momentumForm: 'ema' }).theta.at(-1)!,
);

const steady = { g: 4, beta: 0.8, steps: 5 };
const five = Array<number>(steady.steps).fill(steady.g);

export const averageQuestions = [
  numeric({
    id: 'three-gradients',
    ask: `The average that forgets starts at zero with β = ${hand.beta} and meets the gradients ${hand.g.join(', ').replace('-', '−')}. Where does it stand then?`,
    says: '0.624',
    value: () => raw,
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'shares-swapped',
        value: () => swapped,
        because: 'You gave the share β to the new gradient. The old average keeps it.',
      },
      {
        mistake: 'gradients-added-up',
        value: () => added,
        because: 'You added the gradients whole. In the average each enters with the weight 1 − β.',
      },
      {
        mistake: 'plain-mean',
        value: () => sum(hand.g) / hand.g.length,
        because: 'That is the mean with equal weights.',
      },
      {
        mistake: 'corrects-unasked',
        value: () => raw / sum(weights(hand.beta, hand.g.length)),
        because: 'You divided by the weight of the gradients. Asked was the average as it stands.',
      },
    ],
    because: 'Keep the share β of the old value and add 1 − β of the new gradient, one by one.',
  }),
  single({
    id: 'in-the-window',
    ask: `With β = ${memory.beta} the window is said to be ${memory.window} gradients long. Which share of the weight lies on the last ${memory.window} gradients?`,
    value: () => sum(recent),
    options: [
      {
        text: '1.00',
        says: '1.00',
        value: Math.min(1, memory.window * recent[0]!),
        mistake: 'window-has-an-edge',
        because: 'So it would be with a plain average of that window. This one has no edge.',
      },
      { text: '0.63', says: '0.63', value: sum(recent), correct: true },
      {
        text: '0.37',
        says: '0.37',
        value: memory.beta ** memory.window,
        mistake: 'weight-outside',
        because: 'That much lies on older gradients.',
      },
      {
        text: '0.01',
        says: '0.01',
        value: recent[0]!,
        mistake: 'weight-of-the-newest',
        because: 'That is what the newest gradient weighs by itself.',
      },
    ],
    because: 'The last n gradients hold 1 − βⁿ of the weight. The rest is in the tail.',
  }),
  single({
    id: 'cancels',
    ask: 'Gradients of equal size change their sign at every step, for a long time. What does the average do?',
    options: [
      {
        text: 'It goes to zero.',
        holds: () => Math.max(...late) < 1e-6,
        mistake: 'alternation-vanishes',
        because: 'The newest gradient always weighs a little more than the one before.',
      },
      {
        text: 'It goes on changing its sign, far smaller than the gradients.',
        holds: () =>
          signs.every((m, i) => i === 0 || m * signs[i - 1]! < 0) &&
          Math.min(...late) > 0.01 &&
          Math.max(...late) < 0.1,
        correct: true,
      },
      {
        text: 'It follows the gradients at their full size.',
        holds: () => Math.min(...late) > 0.9,
        mistake: 'alternation-passes',
        because: 'Only the share 1 − β of a gradient enters at once.',
      },
    ],
    because: 'What is left is the share (1 − β)/(1 + β), with the sign of the latest gradient.',
  }),
  single({
    id: 'rare-total',
    ask: `A weight has a gradient of 1 at each ${rare.period}th step and none between. One run steps by lr times the gradient, another by lr times the average with β = ${rare.beta}. Which has moved its weight farther after many occasions, long after the last?`,
    options: [
      {
        text: 'The first: the average takes only a small share of each gradient.',
        holds: () => plain > 1.01 * spread,
        mistake: 'average-loses-gradients',
        because: 'It takes a small share at once and the rest later.',
      },
      {
        text: 'Both equally far.',
        holds: () => Math.abs(plain / spread - 1) < 1e-6,
        correct: true,
      },
      {
        text: 'The second: each gradient moves the weight at many steps.',
        holds: () => spread > 1.01 * plain,
        mistake: 'average-gains-gradients',
        because: 'At many steps, but a little each time.',
      },
    ],
    because: 'The weights of a gradient at all later steps add up to one: it is spread, not lost.',
  }),
  numeric({
    id: 'fifth-average',
    ask: `The gradient is ${steady.g} at every step and β = ${steady.beta}. The average starts at zero and is not corrected. Where is it after ${steady.steps} steps?`,
    says: '2.689',
    value: () => averages(five, steady.beta).at(-1)!,
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'corrects-unasked',
        value: () => averages(five, steady.beta).at(-1)! / sum(weights(steady.beta, steady.steps)),
        because: 'That would be the corrected value. This average still has its zero in it.',
      },
      {
        mistake: 'average-one-step-short',
        value: () => averages(five, steady.beta).at(-2)!,
        because: 'There it was one step earlier.',
      },
      {
        mistake: 'weight-of-the-zero',
        value: () => steady.g - averages(five, steady.beta).at(-1)!,
        because: 'That much is still missing.',
      },
      {
        mistake: 'gradients-added-up',
        value: () => along(five, { lr: 1, momentum: steady.beta }).state['m']!.at(-1)!,
        because: 'That is the sum. In the average a gradient enters with the weight 1 − β.',
      },
    ],
    because: 'After t equal gradients the average has the share 1 − βᵗ of them.',
  }),
];
