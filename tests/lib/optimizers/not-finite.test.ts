// NaN and Infinity in a gradient are data: what PyTorch makes of them (signs and Yogi: Optax).
import { describe, expect, test } from 'vitest';
import { adafactor, optimizers } from '#lib/index.ts';
import type { CatalogEntry, Optimizer } from '#lib/index.ts';

/** theta after one step from [1, 1] with the gradient [poison, 1]. */
function after(optimizer: Optimizer, poison: number): number[] {
  const theta = Float64Array.of(1, 1);
  optimizer.step(theta, Float64Array.of(poison, 1), optimizer.init(2));
  return [...theta];
}

/** What becomes of the poisoned coordinate, by catalogue name: with Infinity, and with NaN. */
const first: Readonly<Record<string, (lr: number) => readonly [number, number]>> = {
  sgd: () => [-Infinity, Number.NaN],
  momentum: () => [-Infinity, Number.NaN],
  nesterov: () => [-Infinity, Number.NaN],
  radam: () => [-Infinity, Number.NaN], // below its threshold it is momentum
  rprop: (lr) => [1 - lr, 1], // PyTorch's sign of NaN is 0
  lion: (lr) => [1 - lr, Number.NaN],
  signsgd: (lr) => [1 - lr, Number.NaN],
};

/** These look at the vector as a whole, so that one coordinate poisons all. */
const whole = ['lamb', 'muon'];

describe.each(Object.entries<CatalogEntry>(optimizers))('%s', (name, { make, defaults }) => {
  const lr = defaults['lr'] as number;
  const [infinite, nan] = first[name]?.(lr) ?? [Number.NaN, Number.NaN];
  const clean = (): number => after(make(), 1)[1]!;

  test('Infinity', () => {
    const [poisoned, other] = after(make(), Infinity);
    expect(poisoned).toBe(infinite);
    if (whole.includes(name)) expect(other).not.toBe(clean());
    else expect(other).toBe(clean());
  });

  test('NaN', () => {
    const [poisoned, other] = after(make(), Number.NaN);
    expect(poisoned).toBe(nan);
    expect(other).toBe(whole.includes(name) ? Number.NaN : clean());
  });
});

test('eps 0 and a gradient of 0 is 0/0, and NaN, as in PyTorch', () => {
  for (const name of ['adagrad', 'rmsprop', 'adam', 'adamw', 'nadam'] as const) {
    expect(after(optimizers[name].make({ eps: 0 }), 0)[0]).toBeNaN();
  }
});

test('Adafactor in a factored matrix loses the row and the column of a NaN', () => {
  const optimizer = adafactor({ shape: [2, 2] });
  const theta = Float64Array.of(1, 1, 1, 1);
  optimizer.step(theta, Float64Array.of(Number.NaN, 1, 1, 1), optimizer.init(4));
  expect([...theta].map(Number.isNaN)).toEqual([true, true, true, true]);
});
