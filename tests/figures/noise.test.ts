// Noise that is drawn once is the library's noise, to the bit, whatever its size and in whatever order it is asked for.
import { expect, test } from 'vitest';
import { noisy, rosenbrock } from '#lib/index.ts';
import { sharedNoise } from '../../src/figures/kit/noise.ts';

test.each([0, 0.1, 3])('sigma %d', (sigma) => {
  const [valley, theta] = [rosenbrock(), Float64Array.of(0.3, -0.7)];
  const shared = sharedNoise(valley, 5)(sigma);
  for (const t of [5, 1, 3]) {
    const [ours, theirs] = [new Float64Array(2), new Float64Array(2)];
    shared.gradient(theta, ours, t);
    noisy(valley, { sigma }).gradient(theta, theirs, t);
    expect(ours).toEqual(theirs);
  }
});
