// A bowl with ripples: many local minima, and how deep they are can be chosen.
import { refuse } from '../check.ts';
import type { Objective } from '../types.ts';

const TURN = 2 * Math.PI;

/**
 * A bowl with ripples: Rastrigin's function for amplitude 10, a plain bowl for 0.
 *
 * f(x) = Σ xᵢ² + amplitude·(1 − cos 2πxᵢ), over two parameters
 *
 * @param amplitude - how deep the ripples are, ≥ 0; default 10
 * @returns the objective; its minimum is 0, at 0
 * @throws RangeError for an amplitude that is not allowed
 * @source Rastrigin 1974
 */
export function rastrigin({ amplitude = 10 } = {}): Objective {
  if (!(amplitude >= 0 && amplitude < Infinity)) {
    refuse('rastrigin', 'amplitude', 'a finite number ≥ 0', amplitude);
  }
  const one = (x: number): number => x * x + amplitude * (1 - Math.cos(TURN * x));
  return {
    name: 'rastrigin',
    label: amplitude === 10 ? "Rastrigin's function" : `Bowl with ripples of ${amplitude}`,
    n: 2,
    start: [2.3, -1.7],
    minima: [{ theta: [0, 0], value: 0 }],
    window: [
      [-3, 3],
      [-3, 3],
    ],
    source: 'Rastrigin, Systems of Extremal Control, 1974',
    value: (theta) => one(theta[0]!) + one(theta[1]!),
    gradient(theta, g) {
      for (let i = 0; i < 2; i++) {
        g[i] = 2 * theta[i]! + amplitude * TURN * Math.sin(TURN * theta[i]!);
      }
    },
  };
}
