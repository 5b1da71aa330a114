// The floor that gradient noise and a constant rate leave, and the rate that turns descent into an average.
import {
  adam,
  axisQuadratic,
  descend,
  noisy,
  quadratic1d,
  sgd,
  type Optimizer,
} from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { byStep, runOver } from './runs.ts';

/** Root mean square distance late in a run: over 64 coordinates and the second half of the steps. */
export function seenFloor(
  rule: Optimizer,
  h: number,
  sigma: number,
  steps: number,
  seed = 1,
): number {
  const n = 64;
  const bowl = axisQuadratic(Array<number>(n).fill(h), Array<number>(n).fill(0));
  const { loss } = descend(noisy(bowl, { sigma, seed }), rule, { steps });
  const late = loss.subarray(steps / 2);
  return Math.sqrt(late.reduce((a, b) => a + (2 * b) / h, 0) / late.length / n);
}

/** The floor of gradient descent, exactly: noise at one step fades with the steps, and the squares of all that is left add up. */
export function floorOf(lr: number, h: number, sigma: number): number {
  const steps = Math.ceil(40 / Math.min(lr * h, 2 - lr * h));
  const { theta } = descend(quadratic1d({ h, start: 0 }), sgd({ lr }), {
    start: [lr * sigma],
    steps,
  });
  return Math.sqrt(theta.reduce((sum, x) => sum + x * x, 0));
}

export const floorExamples = [
  example({
    id: 'floor',
    title: 'Gradient descent and Adam on a parabola whose gradients are noisy',
    given: { h: 1, sigma: 1, lr: [0.1, 0.025], steps: 6000 },
    compute({ h, sigma, lr, steps }) {
      const exact = lr.map((rate) => floorOf(rate, h, sigma));
      const [adamLarge, adamSmall] = lr.map((rate) =>
        seenFloor(adam({ lr: rate }), h, sigma, steps),
      ) as [number, number];
      return {
        times: lr[0] / lr[1],
        exact,
        ratio: exact[0]! / exact[1]!,
        seen: lr.map((rate) => seenFloor(sgd({ lr: rate }), h, sigma, steps)),
        adam: [adamLarge, adamSmall],
        adamFormula: lr.map((rate) => Math.sqrt((rate * sigma) / (2 * h))),
        adamRatio: adamLarge / adamSmall,
      };
    },
  }),
  example({
    id: 'running-mean',
    title: 'Gradient descent on ½(θ − x)² for one x after another, with the rate 1/t',
    given: { x: [3, 5, 1, 7], start: 10, steps: 4, kept: 0.5 },
    compute({ x, start, steps, kept }) {
      const path = runOver(x, start, (t) => 1 / t);
      return {
        theta: byStep(steps, (t) => path.theta[t]!),
        mean: x.reduce((a, b) => a + b, 0) / x.length,
        constant: runOver(x, start, () => kept).theta[steps]!,
      };
    },
    steps({ x, start, steps }) {
      const path = runOver(x, start, (t) => 1 / t);
      return {
        columns: [
          { key: 't', symbol: 't', digits: 0 },
          { key: 'x', symbol: 'x_t', digits: 0 },
          { key: 'g', symbol: 'g_t', digits: 3, formula: 'g_t = \\theta_{t-1} - x_t' },
          { key: 'lr', symbol: '\\eta_t', digits: 4, formula: '\\eta_t = 1/t' },
          {
            key: 'theta',
            symbol: '\\theta_t',
            digits: 3,
            formula: '\\theta_t = \\theta_{t-1} - \\eta_t\\, g_t',
          },
        ],
        before: { theta: start },
        rows: byStep(steps, (t) => t)
          .slice(1)
          .map((t) => {
            const { g, lr, theta } = path.at(t);
            return { t, x: x[t - 1]!, g: g[0]!, lr, theta: theta[0]! };
          }),
      };
    },
  }),
];
