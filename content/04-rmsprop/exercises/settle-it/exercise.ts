// Exercise: choose lr and eps so that RMSprop reaches the minimum and stays; the library runs what was chosen.
import { descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { goal } from '#schema/exercise.ts';
import { toSettle } from '../../examples/goals.ts';

const { h, start, beta, within, steps, long } = toSettle;

/** The distances after every step. */
const distances = (lr: number, eps: number): number[] =>
  Array.from(
    descend(
      quadratic1d({ h, start }),
      rmsprop({ lr, beta, eps, epsPlacement: 'inside' }),
      { steps: long },
    ).theta,
    Math.abs,
  );

/** A distance in words; what rounding leaves of it is zero. */
const shown = (x: number): string =>
  x < 1e-100 ? '0' : x.toPrecision(3);

/** The certain mistakes: what is missed, and why it must be. */
function mistakeOf(
  lr: number,
  eps: number,
): string | undefined {
  const line = (h * lr) ** 2 / 4;
  if (eps < line)
    return eps === (h * lr) / 2
      ? 'eps-as-a-rate'
      : 'eps-below-the-line';
  // The rate is at most lr/√eps, so no step shrinks the error faster than that.
  const fastest = 1 - (h * lr) / Math.sqrt(eps);
  if (fastest > 0 && start * fastest ** steps > within)
    return 'eps-drowns';
  if (lr * steps < start) return 'fast-means-slow';
  return undefined;
}

export default goal({
  title: 'Make it settle',
  kind: 'choose',
  entry: 'choice',
  parameters: [],
  fields: [
    {
      name: 'lr',
      label: 'Learning rate lr',
      from: 0.0001,
      to: 10,
      start: 0.1,
    },
    {
      name: 'eps',
      label: 'eps, inside the root',
      from: 0,
      to: 100,
      start: 0,
    },
  ],
  judge({ lr, eps }: { lr: number; eps: number }) {
    const path = distances(lr, eps);
    const [then, end] = [path[steps]!, path[long]!];
    const says = `With lr = ${lr} and eps = ${eps} it is ${shown(then)} away after ${steps} steps and ${shown(end)} at the end.`;
    if (then <= within && end <= within)
      return { reached: true, says };
    const mistake = mistakeOf(lr, eps);
    return {
      reached: false,
      says,
      ...(mistake && { mistake }),
    };
  },
  hints: [
    'Two things can go wrong: it does not stay, or it does not arrive in time. Which of the two do you see?',
    'With curvature h the gradient is h times the error, so the condition becomes `eps` at least (h·lr)²/4.',
    'Near the minimum the rate is lr/√eps and each step multiplies the error by 1 − h·lr/√eps. Make that small, and let lr be of the size of the way.',
  ],
});
