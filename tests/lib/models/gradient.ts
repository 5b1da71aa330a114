// A gradient against what the loss says when one parameter is moved.
import type { Model } from '#lib/index.ts';

/** The greatest difference between the gradient and central differences of the loss. */
export function gradientError(
  model: Model,
  theta: Float64Array,
  batch: Uint32Array,
  places: number[],
): number {
  const g = new Float64Array(model.n).fill(9); // what stood there before must not count
  model.lossAndGradient(theta, batch, g);
  const h = 1e-5;
  const slopes = places.map((i) => {
    const [after, before] = [theta.slice(), theta.slice()];
    after[i]! += h;
    before[i]! -= h;
    return (model.loss(after, batch) - model.loss(before, batch)) / (2 * h);
  });
  return Math.max(...slopes.map((slope, j) => Math.abs(slope - g[places[j]!]!)));
}
