// Exercise: choose lr and eps so that a floor far away is reached under tiny gradients; the library runs what was chosen.
import { adagrad, descend, quadratic1d } from '#lib/index.ts';
import { goal } from '#schema/exercise.ts';
import { floor } from '../../examples/goals.ts';

const { h, start, steps, within, lr, eps } = floor;

/** Where AdaGrad stands at the end. */
const endOf = (lr: number, eps: number): number =>
  descend(quadratic1d({ h, start }), adagrad({ lr, eps }), {
    steps,
  }).at(-1).theta[0]!;

const isThere = (theta: number): boolean =>
  Math.abs(theta) <= within;

export default goal({
  title: 'Reach a floor far away',
  kind: 'choose',
  entry: 'choice',
  parameters: [],
  fields: [
    {
      name: 'lr',
      label: 'Learning rate lr',
      from: 0.0001,
      to: 1000,
      start: lr,
    },
    {
      name: 'eps',
      label: 'eps',
      from: 0,
      to: 1,
      start: eps,
    },
  ],
  judge({ lr, eps }: { lr: number; eps: number }) {
    const end = endOf(lr, eps);
    const says = `With lr = ${lr} and eps = ${eps} the parameter ends at ${end.toPrecision(4)}.`;
    if (isThere(end)) return { reached: true, says };
    // No step is longer than lr; and what eps spoils is there without it. Anything else is not named.
    const mistake =
      lr * steps < start
        ? 'lr-short-of-the-way'
        : isThere(endOf(lr, 0))
          ? 'eps-drowns-the-gradient'
          : undefined;
    return {
      reached: false,
      says,
      ...(mistake && { mistake }),
    };
  },
  hints: [
    'Each of the two has a unit. Which of them is a distance, and which is a size of gradient?',
    'No step is longer than `lr`: compare `lr` times the number of steps with the way.',
    '`eps` is added to the root, which at first is the size of the gradient. It must be far smaller than that.',
  ],
});
