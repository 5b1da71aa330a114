// What a figure pays: eight optimizers of the course, 1,000 recorded steps each in two dimensions.
import { descend, optimizers, rosenbrock } from '../../lib/index.ts';

const names = [
  'sgd',
  'momentum',
  'nesterov',
  'adagrad',
  'rmsprop',
  'adadelta',
  'adam',
  'adamw',
] as const;
const BATCH = 10; // a browser's clock is too coarse for a single run

/** Milliseconds of a run, warm: one entry a batch of runs. */
export function walks(): number[] {
  const made = names.map((name) => optimizers[name].make({ lr: 1e-4 }));
  const run = (): number => {
    const start = performance.now();
    for (let k = 0; k < BATCH; k++)
      for (const optimizer of made) descend(rosenbrock(), optimizer, { steps: 1000 });
    return (performance.now() - start) / BATCH;
  };
  for (let k = 0; k < 30; k++) run();
  return Array.from({ length: 30 }, run);
}
