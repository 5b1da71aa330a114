// Questions on settling: where RMSprop ends, what that depends on, and which eps is enough.
import { descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { numeric, single } from '#schema/quiz.ts';
import { endOn } from './run.ts';

const run = { h: 4, start: 3, lr: 0.02, beta: 0.9, eps: 1e-9, steps: 5000 };
const rule = { lr: run.lr, beta: run.beta, eps: run.eps };
const ends = endOn(run, rule, run.steps);

const memories = { short: 0.9, long: 0.97 };
const ratio =
  endOn(run, { ...rule, beta: memories.long }, run.steps) /
  endOn(run, { ...rule, beta: memories.short }, run.steps);

const enough = { lr: 0.2, beta: 0.9, start: 1, steps: 4000 };

/** The smallest eps, inside the root, with which the walk ends near the minimum: by bisection over library runs. */
function smallestEps(): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 30; i++) {
    const eps = (low + high) / 2;
    const settling = rmsprop({ lr: enough.lr, beta: enough.beta, eps, epsPlacement: 'inside' });
    const end = descend(quadratic1d({ h: 1, start: enough.start }), settling, {
      steps: enough.steps,
    });
    if (Math.abs(end.at(-1).theta[0]!) < 1e-3) high = eps;
    else low = eps;
  }
  return high;
}
export const settleQuestions = [
  single({
    id: 'where-it-ends',
    ask: `RMSprop with lr = ${run.lr}, β = ${run.beta} and a tiny eps runs for ${run.steps} steps on $f(\\theta) = 2\\theta^2$, whose curvature is ${run.h}, from ${run.start}. How far from the minimum does it end?`,
    value: () => ends,
    options: [
      { text: '0.01', says: '0.01', value: ends, correct: true },
      {
        text: '0.02',
        says: '0.02',
        value: 2 * ends,
        mistake: 'jump-for-distance',
        because: 'That is how far it jumps each time.',
      },
      {
        text: '0.0025',
        says: '0.0025',
        value: ends / run.h,
        mistake: 'cycle-knows-curvature',
        because: 'Curvature is divided away with the size of the gradient.',
      },
      {
        text: 'nearly 0, closer with every step',
        says: '0',
        value: 0 * ends,
        mistake: 'settles-anyway',
        because: 'It comes close on the way, and is thrown back.',
      },
    ],
    because: 'It ends in the cycle, lr/2 on either side, whatever the curvature.',
  }),
  single({
    id: 'longer-memory',
    ask: `The same run with β = ${memories.long} instead of ${memories.short}: how far from the minimum does it end?`,
    options: [
      { text: 'As far as before.', holds: () => Math.abs(ratio - 1) < 1e-3, correct: true },
      {
        text: 'Nearer: a longer memory smooths the jumps away.',
        holds: () => ratio < 0.9,
        mistake: 'cycle-knows-memory',
        because: 'In the cycle all squares are equal. Smoothing equal numbers changes nothing.',
      },
      {
        text: 'Farther: a longer memory reacts later.',
        holds: () => ratio > 1.1,
        mistake: 'cycle-knows-memory',
        because: 'It takes longer to get into the cycle, but it is the same cycle.',
      },
    ],
    because: 'Where it ends depends on lr and eps alone; β decides how it gets there.',
  }),
  numeric({
    id: 'enough-eps',
    ask: `RMSprop is to settle on $\\tfrac12\\theta^2$ with the constant lr = ${enough.lr}, eps inside the root. What is the smallest eps that does it?`,
    says: '0.01',
    value: smallestEps,
    tolerance: { relative: 0.02 },
    mistakes: [
      {
        mistake: 'eps-as-a-rate',
        value: () => enough.lr / 2,
        because: 'That is lr/2. Inside the root its square counts.',
      },
      {
        mistake: 'error-stays-positive',
        value: () => enough.lr ** 2,
        because: 'With so much the error would not even change its sign. Less is enough to settle.',
      },
      {
        mistake: 'settles-anyway',
        value: () => run.eps,
        because: 'So little only guards the division. The parameter is thrown back.',
      },
    ],
    because: 'It settles exactly if eps ≥ lr²/4: then the rate cannot exceed 2, the limit.',
  }),
];
