// Rosenbrock's valley: easy to enter, hard to follow.
import type { Objective } from '../types.ts';

/**
 * Rosenbrock's valley: curved and flat, with its minimum at (1, 1).
 *
 * f(x) = (1 − x₁)² + 100·(x₂ − x₁²)²
 *
 * @returns the objective
 * @source Rosenbrock 1960
 */
export function rosenbrock(): Objective {
  return {
    name: 'rosenbrock',
    label: "Rosenbrock's valley",
    n: 2,
    start: [-1.5, 2],
    minima: [{ theta: [1, 1], value: 0 }],
    window: [
      [-2, 2],
      [-1, 3],
    ],
    source: 'Rosenbrock, The Computer Journal 3, 1960',
    value(theta) {
      const x = theta[0]!;
      const r = theta[1]! - x * x;
      return (1 - x) * (1 - x) + 100 * r * r;
    },
    gradient(theta, g) {
      const x = theta[0]!;
      const r = theta[1]! - x * x;
      g[0] = -2 * (1 - x) - 400 * x * r;
      g[1] = 200 * r;
    },
  };
}
