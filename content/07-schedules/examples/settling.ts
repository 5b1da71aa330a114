// No constant rate settles: RMSprop and Adam without noise, and what a rate that falls makes of the same runs.
import {
  adam,
  axisQuadratic,
  descend,
  linearDecay,
  noisy,
  quadratic1d,
  rmsprop,
  type Schedule,
} from '#lib/index.ts';
import { example } from '#schema/example.ts';

export const asked = { target: 0.038, far: 5, sigma: 1, steps: 2000, coordinates: 256 };

/** The typical distance at the end of Adam's run on noisy parabolas of curvature 1, many at once. */
export function endOf(lr: number | Schedule, seed = 1): number {
  const { far, sigma, steps, coordinates: n } = asked;
  const bowl = axisQuadratic(Array<number>(n).fill(1), Array<number>(n).fill(far));
  const { loss } = descend(noisy(bowl, { sigma, seed }), adam({ lr }), { steps });
  return Math.sqrt((2 * loss[steps]!) / n);
}

export const settlingExamples = [
  example({
    id: 'asked-end',
    title: 'Adam on noisy parabolas: a large constant rate, a small one, and one that falls',
    given: { ...asked, large: 0.1, small: 0.002, peak: 0.02 },
    compute: ({ large, small, peak, steps }) => ({
      large: endOf(large),
      small: endOf(small),
      falling: endOf(linearDecay({ lr: peak, steps })),
    }),
  }),
  example({
    id: 'no-rest',
    title:
      'RMSprop on x² and Adam on x²/2, without noise, with constant rates and with one that falls',
    given: { lr: 0.1, far: 10, near: 1, beta: 0.9, steps: 20_000, late: 10_000 },
    compute({ lr, far, near, beta, steps, late }) {
      const square = (rate: number | Schedule) =>
        descend(quadratic1d({ h: 2, start: far }), rmsprop({ lr: rate, beta, eps: 1e-8 }), {
          steps,
        }).theta;
      const half = (rate: number | Schedule) =>
        descend(quadratic1d({ h: 1, start: near }), adam({ lr: rate, eps: 0 }), { steps }).theta;
      const falling = linearDecay({ lr, steps });
      const lateMost = (theta: Float64Array): number =>
        Math.max(...theta.subarray(late).map(Math.abs));
      return {
        rmsprop: Math.abs(square(lr).at(-1)!),
        adam: lateMost(half(lr)),
        rmspropFalling: Math.abs(square(falling).at(-1)!),
        adamFalling: Math.abs(half(falling).at(-1)!),
      };
    },
  }),
];
