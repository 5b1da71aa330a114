// The counter-example of Reddi, Kale and Kumar: a convex problem on which Adam walks to the worst point.
import { number, refuse } from '../check.ts';
import { random } from '../random.ts';
import type { Objective } from '../types.ts';

const about = {
  n: 1,
  start: [0],
  window: [[-1.1, 1.1]],
  source: 'Reddi, Kale and Kumar, On the Convergence of Adam and Beyond, 2018',
} as const;

function clampToUnit(theta: Float64Array): void {
  theta[0] = Math.min(Math.max(theta[0]!, -1), 1);
}

/**
 * The counter-example to Adam: linear losses on [−1, 1], in turn; their mean rises, so that −1 is best,
 * and Adam walks to 1.
 *
 * lossₜ(x) = c·x at each period-th step, the first among them, and −x at all others
 *
 * @param c - slope of the rare loss, > period − 1; default 3
 * @param period - how many steps to one rare loss, ≥ 2; default 3
 * @returns the objective; theta is brought back into [−1, 1] after each step
 * @throws RangeError for a slope or a period that is not allowed
 * @source Reddi, Kale and Kumar 2018, who have c above 2 and period 3
 */
export function reddi({ c = 3, period = 3 } = {}): Objective {
  if (!Number.isInteger(period) || period < 2) {
    refuse('reddi', 'period', 'a whole number ≥ 2', period);
  }
  const check = number(`a finite number > period − 1 = ${period - 1}`, (x) => x > period - 1);
  if (!check.ok(c)) refuse('reddi', 'c', check.allowed, c);
  const slope = (c - (period - 1)) / period;
  return {
    ...about,
    name: 'reddi',
    label: "Reddi's counter-example",
    minima: [{ theta: [-1], value: -slope }],
    value: (theta) => slope * theta[0]!,
    gradient(_, g, t) {
      g[0] = t % period === 1 ? c : -1;
    },
    project: clampToUnit,
  };
}

/**
 * The counter-example to Adam with random losses, of which −1 is best.
 *
 * lossₜ(x) = c·x with the probability (1 + delta)/(c + 1), else −x; the mean is delta·x
 *
 * @param c - slope of the rare loss, > 1; default 10
 * @param delta - slope of the mean loss, in (0, c); default 0.02
 * @param seed - of the draws, which depend on it and on the step alone; default 1
 * @returns the objective; theta is brought back into [−1, 1] after each step
 * @throws RangeError for a slope that is not allowed
 * @source Reddi, Kale and Kumar 2018
 */
export function reddiStochastic({ c = 10, delta = 0.02, seed = 1 } = {}): Objective {
  if (!(c > 1 && c < Infinity)) refuse('reddiStochastic', 'c', 'a finite number > 1', c);
  if (!(delta > 0 && delta < c)) refuse('reddiStochastic', 'delta', 'a number in (0, c)', delta);
  const source = random(seed);
  const share = (1 + delta) / (c + 1);
  return {
    ...about,
    name: 'reddiStochastic',
    label: "Reddi's counter-example with random losses",
    minima: [{ theta: [-1], value: -delta }],
    value: (theta) => delta * theta[0]!,
    gradient(_, g, t) {
      g[0] = source.split(t).next() < share ? c : -1;
    },
    project: clampToUnit,
  };
}
