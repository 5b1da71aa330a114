// What the questions compute with: RMSprop along a list of gradients, and on a parabola.
import {
  descend,
  listedGradients,
  quadratic1d,
  rmsprop,
  type Optimizer,
  type RmspropOptions,
  type State,
} from '#lib/index.ts';

/** A rule along one coordinate's gradients, from 0. */
export const along = <S extends State>(gradients: readonly number[], rule: Optimizer<S>) =>
  descend(listedGradients(gradients.map((g) => [g])), rule, { steps: gradients.length });

/** Length of the last step of RMSprop without eps. */
export const lastStep = (
  gradients: readonly number[],
  { lr, beta }: { lr: number; beta: number },
): number => Math.abs(along(gradients, rmsprop({ lr, beta, eps: 0 })).at(-1).update[0]!);

/** Where a parameter of a parabola stands at the end, as a distance. */
export const endOn = (
  bowl: { h: number; start: number },
  options: RmspropOptions,
  steps: number,
): number => Math.abs(descend(quadratic1d(bowl), rmsprop(options), { steps }).at(-1).theta[0]!);

export const repeated = (size: number, times: number): number[] => Array<number>(times).fill(size);
