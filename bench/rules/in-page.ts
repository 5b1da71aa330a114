// What bench/rules/chromium.ts bundles: the walks, and each rule against its bound in turns.
import { optimizers } from '../../lib/index.ts';
import { boundOfOneMoment, boundOfSgd, boundOfTwoMoments } from './bounds.ts';
import type { Pair } from './chromium.ts';

export { walks } from './walks.ts';

const TURNS = 25;
const vector = (n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => 0.5 + (i % 7) / 14);

/** One step of the bound of a rule. */
function boundOf(rule: string, n: number): () => void {
  const [theta, g, m, v] = [vector(n), vector(n), vector(n), vector(n)];
  if (rule === 'sgd')
    return () => {
      boundOfSgd(theta, g);
    };
  if (rule === 'adagrad' || rule === 'rmsprop')
    return () => {
      boundOfOneMoment(theta, g, v);
    };
  return () => {
    boundOfTwoMoments(theta, g, m, v);
  };
}

function libOf(rule: 'sgd' | 'adagrad' | 'rmsprop' | 'adam' | 'adamw', n: number): () => void {
  const optimizer = optimizers[rule].make();
  const [theta, g, state] = [vector(n), vector(n), optimizer.init(n)];
  return () => {
    optimizer.step(theta, g, state);
  };
}

/** Nanoseconds a parameter and step, over about four million parameters. */
function turn(step: () => void, n: number): number {
  const steps = Math.ceil(4e6 / n);
  const start = performance.now();
  for (let k = 0; k < steps; k++) step();
  return ((performance.now() - start) * 1e6) / steps / n;
}

/** Every rule against its bound at the sizes of the goal. */
export function pairs(): Pair[] {
  return (['sgd', 'adagrad', 'rmsprop', 'adam', 'adamw'] as const).flatMap((rule) =>
    [10_000, 1_000_000].map((n) => {
      const [mine, bound] = [libOf(rule, n), boundOf(rule, n)];
      for (let k = 0; k < 20; k++) {
        turn(mine, n);
        turn(bound, n);
      }
      const times = Array.from({ length: TURNS }, () => [turn(mine, n), turn(bound, n)] as const);
      return { rule, n, lib: times.map(([x]) => x), bound: times.map(([, x]) => x) };
    }),
  );
}
