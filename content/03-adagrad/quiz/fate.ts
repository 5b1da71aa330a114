// Questions on the long run: does the rate die, how far does a dying rate lead, what is remembered.
import { numeric, single } from '#schema/quiz.ts';
import { along, lastStep, onParabola } from './run.ts';

const bowl = { h: 2, start: 5, lr: 0.5 };
const after = (steps: number) => onParabola(bowl.h, bowl.start, bowl.lr, steps).at(-1);
const grew = (by: number): number => after(2000).rate[0]! / after(2000 / by).rate[0]!;

const walk = { g: 1, lr: 0.1, steps: 2500 };
const ones = Array<number>(walk.steps).fill(walk.g);
const step = (t: number): number => lastStep(ones.slice(0, t), { lr: walk.lr, eps: 0 });

const spike = { first: 30, later: 1, lr: 1 };
const second = lastStep([spike.first, spike.later], { lr: spike.lr, eps: 0 });

export const fateQuestions = [
  single({
    id: 'will-it-die',
    ask: `AdaGrad runs on $f(\\theta) = \\theta^2$ from ${bowl.start} with lr = ${bowl.lr}, without noise, for as long as you like. What becomes of its effective rate?`,
    options: [
      {
        text: 'It goes to zero, and the parameter stops short of the minimum.',
        holds: () => grew(2) < 0.9 && Math.abs(after(2000).theta[0]!) > 1e-3,
        mistake: 'dies-always',
        because: 'The gradients shrink so fast that their squares have a finite sum.',
      },
      {
        text: 'It levels off at a value above zero, and the parameter converges.',
        holds: () => Math.abs(grew(2) - 1) < 1e-9 && Math.abs(after(2000).theta[0]!) < 1e-9,
        correct: true,
      },
      {
        text: 'It falls at first and rises again as the gradients shrink.',
        holds: () => grew(2) > 1.01,
        mistake: 'spike-is-forgotten',
        because: 'A sum of squares never falls, so the rate never rises. RMSprop’s does.',
      },
    ],
    because:
      'The rate goes to zero exactly when the sum of the squared gradients grows without bound. Here it has a limit.',
  }),
  numeric({
    id: 'how-far',
    ask: `The gradient is ${walk.g} at every step, lr = ${walk.lr}, eps = 0. Roughly how far has AdaGrad walked after ${walk.steps} steps? (A rough value is enough.)`,
    says: '9.9',
    value: () => -along(ones, { lr: walk.lr, eps: 0 }).at(-1).theta[0]!,
    tolerance: { relative: 0.03 },
    mistakes: [
      {
        mistake: 'constant-rate',
        value: () => walk.steps * step(walk.steps),
        because: 'You gave every step the length of the last one. The earlier ones were longer.',
      },
      {
        mistake: 'plain-gradient-descent',
        value: () => walk.steps * walk.lr * walk.g,
        because: 'You gave every step the length of the first one. The rate falls with each step.',
      },
      {
        mistake: 'stops-when-rate-falls',
        value: () => step(walk.steps),
        because: 'That is the length of the last step. Shrinking steps still add up.',
      },
    ],
    because:
      'The steps are $\\eta/\\sqrt t$, and their sum grows like $2\\eta\\sqrt t$: it slows down and has no bound.',
  }),
  single({
    id: 'early-spike',
    ask: `The first gradient is ${spike.first}, every later one ${spike.later}; lr = ${spike.lr}, eps = 0. How long is the second step?`,
    value: () => second,
    options: [
      {
        text: '0.71',
        says: '0.71',
        value: lastStep([spike.later, spike.later], { lr: spike.lr, eps: 0 }),
        mistake: 'spike-is-forgotten',
        because: 'So long it would be if the first gradient had been like the others.',
      },
      { text: '0.033', says: '0.033', value: second, correct: true },
      {
        text: '0.0011',
        says: '0.0011',
        value: (spike.lr * spike.later) / (spike.first ** 2 + spike.later ** 2),
        mistake: 'forgot-the-root',
        because: 'The gradient is divided by the root of the sum, not by the sum.',
      },
      {
        text: '1.0',
        says: '1.0',
        value: spike.lr,
        mistake: 'forgets-history',
        because: 'Only the first step has the length lr. Then the sum remembers.',
      },
    ],
    because:
      'The large square stays in the sum, so the ordinary gradient is divided by almost the size of the spike.',
  }),
];
