// The bench of the chapter: noisy slopes, half of them steep and half of them flat, so that a run needs both way and rest.
import { adam, axisQuadratic, descend, noisy, type Schedule } from '#lib/index.ts';

export const bench = {
  n: 32,
  steep: 1,
  flat: 0.02,
  far: 5,
  near: 1,
  sigma: 1,
  steps: 2000,
  seed: 1,
};
export type Bench = typeof bench;

/** The loss for a pair of coordinates, in two parts: the way that the flat ones on average still have to go, and noise. */
export function parts(
  theta: Float64Array,
  { n, steep, flat }: Bench,
): { noise: number; way: number } {
  const [near, far] = [theta.subarray(0, n), theta.subarray(n)];
  const squares = (list: Float64Array): number => list.reduce((a, x) => a + x * x, 0) / n;
  const mean = far.reduce((a, x) => a + x, 0) / n;
  const way = (flat * mean * mean) / 2;
  return { way, noise: (steep * squares(near) + flat * squares(far)) / 2 - way };
}

/** The noisy valley itself. */
export function valley({ n, steep, flat, far, near, sigma, seed }: Bench) {
  const half = (x: number): number[] => Array<number>(n).fill(x);
  return noisy(axisQuadratic([...half(steep), ...half(flat)], [...half(near), ...half(far)]), {
    sigma,
    seed,
  });
}

/** Where Adam ends on it with a rate for each step. */
export function ends(lr: Schedule, given: Bench) {
  const { steps } = given;
  const left = parts(descend(valley(given), adam({ lr }), { steps }).at(-1).theta, given);
  return { ...left, loss: left.noise + left.way };
}
