// The gradient of an objective at a place and a step, as a list.
import type { Objective } from '#lib/index.ts';

export function gradientAt(objective: Objective, theta: readonly number[], t = 1): number[] {
  const g = new Float64Array(theta.length).fill(99); // what stood there before must not count
  objective.gradient(Float64Array.from(theta), g, t);
  return [...g];
}
