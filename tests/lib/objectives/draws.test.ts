// What is random in an objective: which draw of its stream decides what, and that a chance is reached by the draws below it alone.
import { describe, expect, test } from 'vitest';
import {
  noisy,
  quadratic1d,
  random,
  reddiStochastic,
  sparse,
  zipfFrequencies,
  zipfSoftmax,
} from '#lib/index.ts';
import { gradientAt } from './gradient.ts';

const firstDraw = (t: number): number => random(1).split(t).next();

test('the noise of a step is added, and is that of the stream of seed and step', () => {
  const [g] = gradientAt(noisy(quadratic1d(), { sigma: 3, seed: 5 }), [7], 4);
  expect(g).toBe(7 + 3 * random(5).split(4).normal());
});

describe('a draw that equals the chance is not below it', () => {
  test('so that a coordinate is absent', () => {
    const chance = firstDraw(2);
    const above = chance + 2 ** -53;
    expect(gradientAt(sparse(quadratic1d(), { present: [chance] }), [7], 2)).toEqual([0]);
    expect(gradientAt(sparse(quadratic1d(), { present: [above] }), [7], 2)).toEqual([7 / above]);
  });

  test('so that the loss is the usual one', () => {
    const t = [1, 2, 3, 4, 5, 6, 7, 8].find((step) => firstDraw(step) > 1 / 4)!;
    const delta = 4 * firstDraw(t) - 1; // its chance is (1 + delta)/(c + 1), without rounding for c = 3
    expect((1 + delta) / 4).toBe(firstDraw(t));
    expect(gradientAt(reddiStochastic({ c: 3, delta }), [0], t)).toEqual([-1]);
  });

  test('so that the next token is drawn', () => {
    const t = 3; // a draw that the first of two words can have as its frequency
    const u = firstDraw(t);
    // The exponent for which the first of two words has the frequency u, to the last bit.
    const near = -Math.log2(1 / u - 1);
    const exponent = Array.from({ length: 201 }, (_, k) => near + (k - 100) * 2 ** -52).find(
      (x) => zipfFrequencies(2, x)[0] === u,
    )!;
    expect(zipfFrequencies(2, exponent)[0]).toBe(u);
    const g = gradientAt(zipfSoftmax({ vocabulary: 2, exponent, batch: 1 }), [0, 0], t);
    expect(g).toEqual([0.5, -0.5]);
  });
});
