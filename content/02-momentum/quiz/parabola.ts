// Questions on the parabola: who gains, who swings, who diverges.
import { multiple, single } from '#schema/quiz.ts';
import { crossings, onParabola, settles } from '../examples/walk.ts';

const two = { gentle: 0.1, steep: 2, lr: 0.3, beta: 0.9 };
const steps = (h: number, momentum: number): number =>
  settles(onParabola(h, { lr: two.lr, momentum }, 2000).theta, 1e-6);
const gains = (h: number): boolean => steps(h, two.beta) < 0.9 * steps(h, 0);

const creep = { product: 0.2, beta: 0.9, steps: 400 };
const rolling = onParabola(1, { lr: creep.product, momentum: creep.beta }, creep.steps).theta;
const arrives = Math.abs(rolling.at(-1)!) < 1e-3;

const large = { product: 1.5, beta: 0.9 };
const runsAway = (options: { momentum?: number; nesterov?: boolean }): boolean =>
  Math.abs(onParabola(1, { lr: large.product, ...options }, 600).theta.at(-1)!) > 1e3;

export const parabolaQuestions = [
  single({
    id: 'who-gains',
    ask: `A valley has the curvatures ${two.gentle} and ${two.steep}, and plain descent runs in it with lr = ${two.lr}. Now the heavy ball takes over, with β = ${two.beta} and the same lr. Which direction arrives sooner than before?`,
    options: [
      {
        text: 'The gentle one only.',
        holds: () => gains(two.gentle) && !gains(two.steep),
        correct: true,
      },
      {
        text: 'The steep one only.',
        holds: () => gains(two.steep) && !gains(two.gentle),
        mistake: 'momentum-for-the-steep',
        because: 'There plain descent was quick already, and now the walk swings.',
      },
      {
        text: 'Both.',
        holds: () => gains(two.steep) && gains(two.gentle),
        mistake: 'momentum-for-all',
        because: 'In the steep one plain descent was quick, and the ball, which swings, is slower.',
      },
    ],
    because:
      'The ball takes about as many steps in both directions. Who was slower gains, who was faster pays.',
  }),
  single({
    id: 'creeping',
    ask: `With lr·h = ${creep.product} plain descent creeps to the minimum of a parabola and never crosses it. Now β = ${creep.beta} is added. What will the walk do?`,
    options: [
      {
        text: 'Go straight to the minimum, in fewer steps.',
        holds: () => crossings(rolling) === 0 && arrives,
        mistake: 'swing-unseen',
        because: 'At the minimum the gradient is zero, but the buffer is full.',
      },
      {
        text: 'Cross the minimum again and again, and close in.',
        holds: () => crossings(rolling) > 5 && arrives,
        correct: true,
      },
      {
        text: 'Swing farther and farther out.',
        holds: () => !arrives,
        mistake: 'swing-diverges',
        because: 'The product is far below the limit 2(1 + β).',
      },
    ],
    because: 'It would go straight only for a product of at most (1 − √β)², which is tiny here.',
  }),
  multiple({
    id: 'who-diverges',
    ask: `The product of learning rate and curvature is ${large.product}, and β = ${large.beta}. Which of these run away from the minimum?`,
    options: [
      {
        text: 'plain gradient descent',
        holds: () => runsAway({}),
        mistake: 'plain-diverges',
        because: 'It leaps from side to side, each time a little closer.',
      },
      {
        text: 'the heavy ball',
        holds: () => runsAway({ momentum: large.beta }),
        mistake: 'ball-diverges',
        because: 'It bears a larger product than plain descent.',
      },
      {
        text: 'Nesterov’s rule',
        holds: () => runsAway({ momentum: large.beta, nesterov: true }),
        correct: true,
      },
    ],
    because:
      'Nesterov’s rule bears products below 2(1 + β)/(1 + 2·β) only, the least of the three: looking ahead calms steep directions and pays with the range.',
  }),
];
