// Questions on signs and on the average: how sign descent ends, what it makes of mini-batches, what bounds v.
import { descend, quadratic1d, rmsprop, signsgd } from '#lib/index.ts';
import { numeric, single } from '#schema/quiz.ts';
import { along, lastStep, repeated } from './run.ts';

const shown = (x: number): string => String(x).replace('-', '−');

const walk = { h: 2, start: 1, lr: 0.3, steps: 200 };
const path = descend(quadratic1d(walk), signsgd({ lr: walk.lr }), { steps: walk.steps }).theta;
const [before, end] = [path[walk.steps - 1]!, path[walk.steps]!];
const places = [before, end].map((x) => Number(x.toFixed(3))).toSorted((a, b) => b - a);
const isTurnOf = (a: number, b: number): boolean =>
  Math.abs(Math.max(before, end) - a) < 1e-9 && Math.abs(Math.min(before, end) - b) < 1e-9;

const batches = { small: 0.2, large: -1.8, lr: 0.01, few: 9 };
const ten = [...repeated(batches.small, batches.few), batches.large];
const moved = (list: readonly number[]): number =>
  along(list, signsgd({ lr: batches.lr })).at(-1).theta[0]!;

const fed = { g: 3, beta: 0.9, steps: 400 };
const mean = along(repeated(fed.g, fed.steps), rmsprop({ beta: fed.beta })).state['v']![fed.steps]!;

const first = { g: 50, beta: 0.96, lr: 0.02 };

const turns = { g: 3, beta: 0.9, lr: 1, rounds: 100 };
const alternating = Array.from({ length: 2 * turns.rounds }, (_, i) =>
  i % 2 === 0 ? turns.g : -turns.g,
);
const usual = lastStep(alternating, turns);
const isAbout = (length: number): boolean => Math.abs(usual / length - 1) < 1e-3;

export const signQuestions = [
  single({
    id: 'sign-end',
    ask: `Sign descent starts at ${walk.start} on $f(\\theta) = \\theta^2$ with lr = ${walk.lr}. Follow it for some steps. Where is it in the long run?`,
    options: [
      {
        text: 'At the minimum, at rest, since the gradient vanishes there.',
        holds: () => Math.abs(end) < 1e-6,
        mistake: 'sign-steps-shrink',
        because: 'The gradient shrinks, but its sign does not: every step stays lr long.',
      },
      {
        text: `In turn at ${walk.lr / 2} and at ${shown(-walk.lr / 2)}.`,
        holds: () => isTurnOf(walk.lr / 2, -walk.lr / 2),
        mistake: 'signs-find-the-middle',
        because:
          'These places are lr apart, as they should be, but no step from the start leads there.',
      },
      {
        text: `In turn at ${shown(places[0]!)} and at ${shown(places[1]!)}.`,
        holds: () => isTurnOf(places[0]!, places[1]!),
        correct: true,
      },
      {
        text: 'Farther out with each jump.',
        holds: () => Math.abs(end) > Math.abs(path[10]!) + 1e-9,
        mistake: 'plain-gradient-descent',
        because:
          'So gradient descent would behave with a rate above its limit. A sign cannot grow.',
      },
    ],
    because:
      'Every step is lr long: the last one before the minimum passes it, and the next one comes back. Which two places these are depends on the start.',
  }),
  numeric({
    id: 'ten-batches',
    ask: `A weight starts at zero. On ${batches.few} mini-batches its gradient is ${batches.small}, on the tenth it is ${shown(batches.large)}. Where does sign descent with lr = ${batches.lr} leave it after these?`,
    says: '-0.08',
    value: () => moved(ten),
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'sizes-count',
        value: () => -batches.lr * ten.reduce((sum, g) => sum + g, 0),
        because: 'The gradients add up to zero, but their signs do not.',
      },
      {
        mistake: 'climbs',
        value: () => -moved(ten),
        because: 'The step goes against the gradient: most of these gradients are positive.',
      },
      {
        mistake: 'signs-all-alike',
        value: () => moved(repeated(batches.small, ten.length)),
        because: 'You let all of them point one way. The tenth is a step back.',
      },
    ],
    because: 'Nine steps of lr one way and one back. The size of the large one is not heard.',
  }),
  single({
    id: 'what-bounds',
    ask: `Someone writes \`v = beta * v + g * g\`, without $1-\\beta$. With β = ${fed.beta} and the gradient ${fed.g} at every step, what becomes of v?`,
    value: () => mean / (1 - fed.beta),
    options: [
      {
        text: 'It settles at 9, as with the factor.',
        says: '9',
        value: mean,
        mistake: 'new-square-unweighted',
        because: 'Then old and new weights would have to add up to one. Here they add up to more.',
      },
      {
        text: 'It settles at 90.',
        says: '90',
        value: mean / (1 - fed.beta),
        correct: true,
      },
      {
        text: `It grows by ${fed.g ** 2} at each step, without bound: after ${fed.steps} steps it is 3600.`,
        says: '3600',
        value: fed.steps * mean,
        mistake: 'unbounded-without-weight',
        because: 'The old value is multiplied by β each time. That alone bounds it.',
      },
    ],
    because:
      'In equilibrium v = βv + g², so v = g²/(1 − β). The factor 1 − β does not bound the average; it makes it a mean.',
  }),
  numeric({
    id: 'how-long-first',
    ask: `RMSprop starts with β = ${first.beta} and lr = ${first.lr}, without eps. Its first gradient is ${first.g}. How long is its first step?`,
    says: '0.1',
    value: () => lastStep([first.g], first),
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'average-ready-at-once',
        value: () => lastStep(repeated(first.g, fed.steps), first),
        because: 'So long is a step once the average is filled.',
      },
      {
        mistake: 'forgot-the-root',
        value: () => lastStep([first.g], first) ** 2 / first.lr,
        because: 'You divided by 1 − β; its root is wanted.',
      },
      {
        mistake: 'plain-gradient-descent',
        value: () => first.lr * first.g,
        because: 'That is lr times the gradient. RMSprop divides its size away.',
      },
    ],
    because: 'The first average is (1 − β)·g², so the step is lr/√(1 − β), whatever the gradient.',
  }),
  single({
    id: 'alternating',
    ask: `The gradients are ${turns.g}, ${shown(-turns.g)}, ${turns.g}, ${shown(-turns.g)}, … for a long time, and β = ${turns.beta}. How long are RMSprop’s steps in the end?`,
    options: [
      {
        text: 'Nearly zero: the gradients cancel in the average.',
        holds: () => usual < 0.05 * turns.lr,
        mistake: 'signs-cancel-in-v',
        because: 'The average is one of squares, and squares do not cancel.',
      },
      { text: 'lr each.', holds: () => isAbout(turns.lr), correct: true },
      {
        text: 'lr times the size of the gradient.',
        holds: () => isAbout(turns.lr * turns.g),
        mistake: 'plain-gradient-descent',
        because: 'The size is divided away: the root of the average is just that size.',
      },
    ],
    because:
      'All squares are equal, so the root of their average is the size of the gradient, and each step is lr, to and fro.',
  }),
];
