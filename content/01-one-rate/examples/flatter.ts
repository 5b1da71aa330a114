// A valley whose walls are steep at one end: gradient descent at rate η comes to rest only where the curvature is below 2/η.
import { descend, sgd, topEigenvalue, type Objective } from '#lib/index.ts';
import { example } from '#schema/example.ts';

/** ½(ab − 1)²: its minima are the places with ab = 1, and there the curvature across them is a² + b². */
export const product = (start: readonly number[]): Objective => ({
  name: 'product',
  label: 'Two factors whose product should be 1',
  n: 2,
  start,
  minima: [],
  window: [
    [0, 4],
    [0, 4],
  ],
  source: 'the smallest network: one weight after the other',
  value: ([a, b]) => 0.5 * (a! * b! - 1) ** 2,
  gradient([a, b], g) {
    const error = a! * b! - 1;
    g[0] = error * b!;
    g[1] = error * a!;
  },
});

/** The largest curvature at a place. */
export const sharpest = (objective: Objective, theta: Float64Array): number =>
  topEigenvalue((at, g) => {
    objective.gradient(at, g, 1);
  }, theta).value;

export const flatter = example({
  id: 'flatter',
  title: 'Two rates on the loss of two weights in a row: the curvature where each comes to rest',
  given: { start: [3, 0.35], small: 0.2, large: 0.24, steps: 300 },
  compute({ start, small, large, steps }) {
    const objective = product(start);
    const rest = (lr: number) => descend(objective, sgd({ lr }), { steps }).at(steps);
    const [calm, pushed] = [rest(small), rest(large)];
    const first = Float64Array.from(start);
    return {
      atStart: sharpest(objective, first),
      smallLimit: 2 / small,
      smallEnd: sharpest(objective, calm.theta),
      largeLimit: 2 / large,
      largeEnd: sharpest(objective, pushed.theta),
      largeTheta: [...pushed.theta],
    };
  },
});
