// Exercise: the constant rate that leaves a given floor; the right answer is found with the library's descent.
import { descend, quadratic1d, sgd } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [h: number, sigma: number, e: number];

/** The floor of a rate: what noise at one step leaves in all later ones, squared and added up. */
function floorOf(lr: number, h: number, sigma: number): number {
  const { theta } = descend(
    quadratic1d({ h, start: 0 }),
    sgd({ lr }),
    {
      start: [lr * sigma],
      steps: Math.ceil(20 / Math.min(lr * h, 2 - lr * h)),
    },
  );
  return Math.sqrt(theta.reduce((sum, x) => sum + x * x, 0));
}

/** Floors rise with the rate: halving finds the rate. */
function rateFor(h: number, sigma: number, e: number): number {
  let [low, high] = [0, 2 / h];
  for (let k = 0; k < 60; k++) {
    const middle = (low + high) / 2;
    const share = middle * h;
    if (share < 1e-3 || share > 1.999) {
      if (share < 1) low = middle;
      else high = middle;
    } else if (floorOf(middle, h, sigma) < e) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export default exercise<Arguments>({
  title: 'The rate for a floor',
  kind: 'formula',
  entry: 'rate',
  parameters: ['h', 'sigma', 'e'],
  examples: [
    [1, 1, 0.5],
    [4, 2, 0.3],
  ],
  draw(random) {
    const h = 0.5 * 8 ** random.next();
    const sigma = 0.5 + random.next();
    // A floor of 0.2 to 1.5 times sigma / h.
    const e = (sigma / h) * (0.2 + 1.3 * random.next());
    return [h, sigma, e];
  },
  reference: rateFor,
  tolerance: { relative: 1e-6, absolute: 1e-9 },
  hints: [
    'Write the formula of the floor with `e` on the left side and solve it for the rate.',
    'Multiply by the denominator: `e^2 * h * (2 - lr * h) = lr * sigma^2`. Collect what has `lr` in it.',
    'The rate stands in two places: `lr * (sigma^2 + e^2 * h^2) = 2 * h * e^2`.',
  ],
});
