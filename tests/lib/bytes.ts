// Bytes that a call leaves on the heap. For programs of their own in plain Node, not for tests themselves:
// Vitest rewrites imports, and in one run out of five a call then boxes a number that the library's own do not.
import { execFileSync } from 'node:child_process';
import type { Optimizer } from '#lib/index.ts';

/** How often a call is made in a round, and how few bytes a call are as good as none. */
export interface Pace {
  calls: number;
  enough: number;
}

/** Bytes a call, once the engine has compiled it: the least of several rounds, each too short for a collection. */
export function bytesPerCall(call: () => void, { calls, enough }: Pace): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('bytesPerCall: the heap is measured with node --expose-gc');
  let least = Infinity;
  for (let round = 0; round < 40 && least > enough; round++) {
    gc();
    const before = process.memoryUsage().heapUsed;
    for (let k = 0; k < calls; k++) call();
    least = Math.min(least, (process.memoryUsage().heapUsed - before) / calls);
  }
  return least;
}

/** Bytes a step on six coordinates. */
export function bytesPerStep(optimizer: Optimizer, pace: Pace): number {
  const theta = new Float64Array(6).fill(1);
  const g = new Float64Array(6).fill(0.5);
  const state = optimizer.init(6);
  const step = (): void => {
    optimizer.step(theta, g, state);
  };
  return bytesPerCall(step, pace);
}

/** Runs a program that prints what it measured, name → bytes, as JSON. */
export const measuredBy = (program: string): [name: string, bytes: number][] =>
  Object.entries(
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', program], { encoding: 'utf8' }),
    ) as Record<string, number>,
  );
