// A straight line through noisy points: the smallest problem that has data, batches of it, and units.
import { checkCount, refuse } from '../check.ts';
import { minibatches, samplesFrom } from '../models/batches.ts';
import { random } from '../random.ts';
import type { Objective } from '../types.ts';

/**
 * A straight line through noisy points: least squares, with batches of them, from any zero and in any unit.
 *
 * loss(θ) = mean of ½(θ₁ + θ₂·x − y)² over the points
 * y = 1 + 2u + noise·z,  x = (u + shift)·scale,  u and z normal with variance 1
 *
 * @param count - how many points, a whole number ≥ 1; they depend on nothing else that is random; default 256
 * @param noise - standard deviation of y around the line, ≥ 0; default 1
 * @param shift - how far off the zero of x is; default 0
 * @param scale - the unit of x, > 0; default 1
 * @param batch - points a step, a whole number ≥ 0, 0 for the exact gradient; default 0
 * @param seed - of the order of the mini-batches, a whole number; default 1
 * @returns the objective; without a minimum where all x are equal
 * @throws RangeError for an option that is not allowed
 * @source made for this library
 */
export function lineFit({
  count = 256,
  noise = 1,
  shift = 0,
  scale = 1,
  batch = 0,
  seed = 1,
} = {}): Objective {
  checkCount('lineFit', count);
  if (!(noise >= 0 && noise < Infinity)) refuse('lineFit', 'noise', 'a finite number ≥ 0', noise);
  if (!Number.isFinite(shift)) refuse('lineFit', 'shift', 'a finite number', shift);
  if (!(scale > 0 && scale < Infinity)) refuse('lineFit', 'scale', 'a finite number > 0', scale);
  const draw = random(count);
  const u = Float64Array.from({ length: count }, () => draw.normal());
  const x = u.map((value) => (value + shift) * scale);
  const y = u.map((value) => 1 + 2 * value + noise * draw.normal());
  const all = samplesFrom(0, count);
  const batchOf = batch === 0 ? () => all : minibatches(all, batch, seed);
  const value = ([a, b]: Float64Array): number =>
    y.reduce((sum, target, k) => sum + 0.5 * (a! + b! * x[k]! - target) ** 2, 0) / count;
  const best = leastSquares(x, y);
  return {
    name: 'lineFit',
    label: `A line through ${count} points`,
    n: 2,
    start: [0, 0],
    minima: best ? [{ theta: best, value: value(Float64Array.from(best)) }] : [],
    window: [
      [-1, 3],
      [-1, 3],
    ],
    source: 'made for this library',
    value,
    gradient([a, b], g, t) {
      const points = batchOf(t);
      g.fill(0);
      for (const k of points) {
        const error = (a! + b! * x[k]! - y[k]!) / points.length;
        g[0] = g[0]! + error;
        g[1] = g[1]! + error * x[k]!;
      }
    },
  };
}

/** Intercept and slope of the least squares; undefined where all x are equal. */
function leastSquares(x: Float64Array, y: Float64Array): [number, number] | undefined {
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value / values.length, 0);
  const [atX, atY] = [mean(x), mean(y)];
  const spread = mean(x.map((value) => (value - atX) ** 2));
  if (spread === 0) return undefined;
  const slope = mean(x.map((value, k) => (value - atX) * (y[k]! - atY))) / spread;
  return [atY - slope * atX, slope];
}
