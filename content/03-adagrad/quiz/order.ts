// A question on the order of an update with repeated rows: every order is tried over three rounds.
import { order } from '#schema/quiz.ts';
import { along } from './run.ts';

const lr = 0.5;
/** What the two occurrences of one row contribute to its gradient, batch by batch. */
const batches = [
  [2, 1],
  [-1, 3],
  [4, 1],
] as const;

export const orderQuestions = [
  order({
    id: 'row-order',
    ask: 'A row of a table is met by two examples of every batch, so its gradient comes in two parts. In which order is the row updated?',
    rounds: batches.length,
    start: () => ({ batch: 0, theta: 0, g: Number.NaN, square: Number.NaN, G: 0 }),
    steps: [
      {
        name: 'parts',
        text: 'Add up the two parts: this is the gradient $g$ of the row.',
        does(s) {
          const [first, second] = batches[s['batch']!]!;
          s['g'] = first + second;
          s['batch'] = s['batch']! + 1;
        },
      },
      {
        name: 'square',
        text: 'Square $g$.',
        does(s) {
          s['square'] = s['g']! ** 2;
        },
      },
      {
        name: 'sum',
        text: 'Add the square to the sum $G$ of the row.',
        does(s) {
          s['G'] = s['G']! + s['square']!;
        },
      },
      {
        name: 'step',
        text: 'Divide $\\eta\\,g$ by the root of $G$, and subtract that from the row.',
        does(s) {
          s['theta'] = s['theta']! - (lr * s['g']!) / Math.sqrt(s['G']!);
        },
      },
    ],
    result: (s) => s['theta']!,
    value: () =>
      along(
        batches.map(([first, second]) => first + second),
        { lr, eps: 0 },
      ).at(-1).theta[0]!,
    mistakes: [
      {
        mistake: 'squares-before-summing',
        before: ['square', 'parts'],
        because: 'What is squared must be the whole gradient of this batch, both parts of it.',
      },
      {
        mistake: 'stale-square',
        before: ['sum', 'square'],
        because: 'The sum would get the square of a batch ago.',
      },
      {
        mistake: 'old-sum-in-step',
        before: ['step', 'sum'],
        because: 'First add, then divide: the sum already contains the newest square.',
      },
    ],
    because:
      'Each line needs what the line before it has made: the whole gradient first, then its square, then the sum, then the step.',
  }),
];
