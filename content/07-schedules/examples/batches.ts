// A batch four times as large, its noise half as large: which rate leaves the same floor, and how far more examples carry.
import { adam, descend, noisy, quadratic1d, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { floorOf, seenFloor } from './floor.ts';

/** Steps until the mean square over many runs is below a target; each run is its own seed. */
function stepsTo(target: number, lr: number, sigma: number, runs: number, most: number): number {
  const paths = Array.from({ length: runs }, (_, seed) =>
    descend(noisy(quadratic1d({ h: 1, start: 1 }), { sigma, seed: seed + 1 }), sgd({ lr }), {
      steps: most,
    }),
  );
  for (let t = 1; t <= most; t++)
    if (paths.reduce((sum, { theta }) => sum + theta[t]! ** 2, 0) / runs <= target) return t;
  return Number.POSITIVE_INFINITY;
}

const RATES = [0.9, 0.7, 0.5, 0.35, 0.25, 0.18, 0.12, 0.09, 0.06, 0.045, 0.03, 0.02];

export const batchExamples = [
  example({
    id: 'batch',
    title: 'The floor of gradient descent and of Adam with a batch that is four times as large',
    given: { lr: 0.01, sigma: 1, times: 4, steps: 8000 },
    compute({ lr, sigma, times, steps }) {
      const less = sigma / Math.sqrt(times);
      const root = Math.sqrt(times);
      const seen = (rate: number, noise: number) => seenFloor(adam({ lr: rate }), 1, noise, steps);
      return {
        noise: less,
        root,
        descent: [floorOf(lr, 1, sigma), floorOf(times * lr, 1, less), floorOf(root * lr, 1, less)],
        adam: [seen(lr, sigma), seen(root * lr, less), seen(times * lr, less)],
      };
    },
  }),
  example({
    id: 'knee',
    title:
      'The fewest steps of gradient descent to one tenth of the start, for batches of four sizes',
    given: { batches: [1, 16, 256, 4096], share: 0.1, sigma: 1, runs: 200, most: 400 },
    compute({ batches, share, sigma, runs, most }) {
      const steps = batches.map((batch) =>
        Math.min(
          ...RATES.map((lr) => stepsTo(share ** 2, lr, sigma / Math.sqrt(batch), runs, most)),
        ),
      );
      return { steps, examples: batches.map((batch, i) => batch * steps[i]!) };
    },
  }),
];
