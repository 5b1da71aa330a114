// Exercise: choose lr and beta so that the ball gets down a long valley quickly; the library runs what was chosen.
import { axisQuadratic, descend, sgd } from '#lib/index.ts';
import { goal } from '#schema/exercise.ts';
import { asked } from '../../examples/goals.ts';
import { settles } from '../../examples/walk.ts';

const { gentle, steep, start, share, steps, most, lr, beta } =
  asked;
const valley = axisQuadratic([gentle, steep], start);

/** What is certainly wrong with a choice that takes too long; nothing else is named. */
function mistakeOf(
  lr: number,
  beta: number,
): string | undefined {
  if (lr * steep >= 2 * (1 + beta)) return 'beyond-the-limit';
  if (beta === 0) return 'no-momentum';
  // The loss shrinks by beta a step at best.
  if (beta ** steps > share) return 'too-much-momentum';
  return lr * gentle < (1 - Math.sqrt(beta)) ** 2
    ? 'gentle-direction-creeps'
    : undefined;
}

export default goal({
  title: 'Fit the ball to the valley',
  kind: 'choose',
  entry: 'choice',
  parameters: [],
  fields: [
    {
      name: 'lr',
      label: 'Learning rate lr',
      from: 0.001,
      to: 10,
      start: lr,
    },
    {
      name: 'beta',
      label: 'Momentum beta',
      from: 0,
      to: 0.999,
      start: beta,
    },
  ],
  judge({ lr, beta }: { lr: number; beta: number }) {
    const path = descend(valley, sgd({ lr, momentum: beta }), {
      steps: most,
    });
    const needed = path.stopped
      ? Number.NaN
      : settles(path.loss, share);
    const says = Number.isNaN(needed)
      ? `With lr = ${lr} and beta = ${beta} it is not there after ${most} steps.`
      : `With lr = ${lr} and beta = ${beta} it takes ${needed} steps.`;
    if (needed <= steps) return { reached: true, says };
    const mistake = mistakeOf(lr, beta);
    return {
      reached: false,
      says,
      ...(mistake && { mistake }),
    };
  },
  hints: [
    'Two things bound the pace: the momentum, which sets it where the walk swings, and the gentle direction, which must not creep.',
    'The loss shrinks by the factor beta a step at best. How small must beta be for that to be enough?',
    'Then raise `lr` until the gentle direction swings too, but keep `lr` times the steep curvature below 2·(1 + beta).',
  ],
});
