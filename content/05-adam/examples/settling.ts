// Adam does not settle: its bursts on a parabola, and Reddi's problem, on which it walks to the worst point.
import { adam, descend, quadratic1d, reddi, type AdamOptions } from '#lib/index.ts';
import { example } from '#schema/example.ts';

/** The middle one of many values. */
const quantile = (list: readonly number[], share: number): number =>
  list.toSorted((a, b) => a - b)[Math.floor(share * list.length)]!;

export const settlingExamples = [
  example({
    id: 'burst',
    title: 'Adam on ½x² from 1 with lr 0.1 and no noise',
    given: {
      h: 1,
      start: 1,
      lr: 0.1,
      beta1: 0.9,
      beta2: 0.999,
      early: 6000,
      steps: 40_000,
      late: 20_000,
      far: 1e-3,
    },
    compute({ h, start, lr, beta1, beta2, early, steps, late, far }) {
      const path = descend(quadratic1d({ h, start }), adam({ lr, beta1, beta2, eps: 0 }), {
        steps,
      });
      const x = path.theta.map(Math.abs);
      const nearest = Math.min(...x.subarray(0, early + 1));
      const low = x.indexOf(nearest);
      const burst = x.findIndex((size, t) => t > low && size > far);
      const rate = Array.from({ length: steps - late }, (_, i) => {
        const t = late + i + 1;
        return lr / Math.sqrt(path.state['v']![t]! / (1 - beta2 ** t));
      });
      return {
        nearest,
        burst,
        largest: Math.max(...x.subarray(burst)),
        edge: (2 * (1 + beta1)) / (1 - beta1) / h,
        rate: [quantile(rate, 0.1), quantile(rate, 0.5), quantile(rate, 0.9)],
      };
    },
  }),
  example({
    id: 'worst-point',
    title: 'Reddi’s problem: a large slope up at each third step, small ones down at the others',
    given: {
      c: 4,
      period: 3,
      lr: 0.1,
      beta1: 0,
      beta2: 1 / 17,
      larger: 0.5,
      steps: 3000,
      long: { c: 1010, period: 101, other: 10, beta1: 0.9, default: 0.999, enough: 0.9999 },
    },
    compute({ c, period, lr, beta1, beta2, larger, steps, long }) {
      const end = (options: AdamOptions): number =>
        descend(
          reddi({ c, period }),
          adam({ lr: (t) => lr / Math.sqrt(t), beta1, eps: 0, ...options }),
          { steps },
        ).at(-1).theta[0]!;
      return {
        denominator: 1 / beta2,
        meanSlope: (c - (period - 1)) / period,
        adam: end({ beta2 }),
        amsgrad: end({ beta2, amsgrad: true }),
        larger: end({ beta2: larger }),
        turns: turningPoint(c, period, beta1),
        longTurns: turningPoint(long.c / long.other, long.period, long.beta1, [0.9994, 0.9996]),
        negative: -long.other,
        longSlope: long.c - (long.period - 1) * long.other,
      };
    },
  }),
];

/** The way of Adam in one period of Reddi's gradients, long after the start; below 0 is the right direction. */
function drift(c: number, period: number, beta1: number, beta2: number): number {
  const rounds = Math.ceil(15 / (1 - beta2) / period);
  const free = { ...reddi({ c, period }), project: () => undefined };
  const path = descend(free, adam({ lr: 1, beta1, beta2, eps: 0 }), { steps: rounds * period });
  return path.at(-1).theta[0]! - path.at(-1 - period).theta[0]!;
}

/** The beta2 at which the drift changes its sign, by halving. */
function turningPoint(c: number, period: number, beta1: number, between = [0.2, 0.4]): number {
  let [low, high] = between as [number, number];
  for (let k = 0; k < 15; k++) {
    const middle = (low + high) / 2;
    if (drift(c, period, beta1, middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
