// The six runs of PyTorch 1.13's wrong NAdam: the library differs, a named mistake explains them.
import { describe, expect, test } from 'vitest';
import { torch } from './frameworks.ts';
import { mistake, momentumCountedTwice } from './nadam-mistake.ts';
import { distance, readReference, tolerance, type Case } from './reference.ts';

const runs = readReference('nadam_torch_1_13_single_tensor_buggy');

test('all 6 runs are here', () => {
  expect(runs).toHaveLength(6);
});

describe.each(runs.map((run): [string, Case] => [run.id!, run]))('%s', (_, run) => {
  test('differs from nadam', () => {
    expect(distance(run, torch['NAdam']!(run.hyper))).toBeGreaterThan(1e4 * tolerance(run));
  });

  test('is the mistake "momentum counted twice"', () => {
    const { lr, betas, eps, weight_decay: l2, momentum_decay: momentumDecay } = run.hyper;
    const [beta1, beta2] = betas;
    const wrong = momentumCountedTwice({ lr, beta1, beta2, eps, l2, momentumDecay });
    expect(distance(run, wrong)).toBeLessThanOrEqual(tolerance(run));
  });
});

test('the mistake has a name and says what to look for', () => {
  expect(mistake.title).toBeTruthy();
  expect(mistake.message).toContain('μₜ₊₁');
});
