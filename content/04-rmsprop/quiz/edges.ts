// Questions on the edges: RMSprop as AdaGrad, and Adadelta's eps.
import { adadelta, adagrad, rmsprop } from '#lib/index.ts';
import { single } from '#schema/quiz.ts';
import { along } from './run.ts';

const edge = { rest: 1e-4, g: 7 };
const first = along([edge.g], rmsprop({ lr: 1, beta: 1 - edge.rest, eps: 0 })).at(1).theta[0]!;
const sum = along([edge.g], adagrad({ lr: 1, eps: 0 })).at(1).theta[0]!;

const eps = { from: 1e-6, to: 1e-2, rho: 0.95, g: 100 };
const start = (value: number): number =>
  along([eps.g], adadelta({ rho: eps.rho, eps: value })).at(1).theta[0]!;
const grows = start(eps.to) / start(eps.from);

export const edgeQuestions = [
  single({
    id: 'edge',
    ask: `Someone replaces AdaGrad by RMSprop with 1 − β = ${edge.rest} and keeps lr. How many times as long is the first step?`,
    value: () => Math.round(first / sum),
    options: [
      {
        text: '1: it is AdaGrad then',
        says: '1',
        value: sum / sum,
        mistake: 'beta-alone-makes-adagrad',
        because: 'The average is the sum times 1 − β, and far too small at the start.',
      },
      { text: '100', says: '100', value: Math.round(first / sum), correct: true },
      {
        text: '10000',
        says: '10000',
        value: 1 / edge.rest,
        mistake: 'forgot-the-root',
        because: 'The average is too small by that factor; the step divides by its root.',
      },
    ],
    because: 'The first average is (1 − β)·g², so the step is longer by 1/√(1 − β).',
  }),
  single({
    id: 'adadelta-eps',
    ask: `Adadelta’s eps is changed from ${eps.from} to ${eps.to}; the first gradient is ${eps.g}. How many times as long is the first step?`,
    value: () => Math.round(grows),
    options: [
      {
        text: '1: eps only guards the division',
        says: '1',
        value: start(eps.from) / start(eps.from),
        mistake: 'adadelta-has-no-rate',
        because: 'Above the line eps stands alone, since there is no earlier step.',
      },
      { text: '100', says: '100', value: Math.round(grows), correct: true },
      {
        text: '10000',
        says: '10000',
        value: eps.to / eps.from,
        mistake: 'forgot-the-root',
        because: 'eps stands under a root.',
      },
    ],
    because: 'The first step is √(eps/(1 − ρ)): eps is the learning rate, by its root.',
  }),
];
