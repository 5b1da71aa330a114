// Reduce on plateau: when it drops, how far, and that what was stays as it was.
import { describe, expect, test } from 'vitest';
import { descend, quadratic, reduceOnPlateau, sgd, type PlateauOptions } from '#lib/index.ts';

/** The rates of steps 1, 2, … when step k is followed by the k-th loss. */
function follow(options: PlateauOptions, losses: readonly number[]): number[] {
  const { schedule, observe } = reduceOnPlateau(options);
  return losses.map((loss, i) => {
    const rate = schedule(i + 1);
    observe(loss);
    return rate;
  });
}

describe('reduceOnPlateau', () => {
  test('bears `patience` losses without improvement and drops after the next', () => {
    expect(follow({ lr: 1, patience: 2 }, [5, 5, 5, 5, 5, 5])).toEqual([1, 1, 1, 1, 0.1, 0.1]);
  });

  test('an improvement starts the count anew, one smaller than the threshold does not', () => {
    expect(follow({ lr: 1, patience: 1 }, [5, 5, 4, 4, 4, 4])).toEqual([1, 1, 1, 1, 1, 0.1]);
    expect(follow({ lr: 1, patience: 1 }, [5, 4.9999, 4.9998, 4])).toEqual([1, 1, 1, 0.1]);
    expect(follow({ lr: 1, patience: 0, threshold: 0 }, [5, 5, 5])).toEqual([1, 1, 0.1]);
    const absolute = { lr: 1, patience: 0, mode: 'absolute', threshold: 0.5 } as const;
    expect(follow(absolute, [5, 4.4, 4, 4])).toEqual([1, 1, 1, 0.1]);
    // exactly the threshold is none: the best stays 5, and 4.4 is one
    expect(follow({ ...absolute, patience: 1 }, [5, 4.5, 4.4, 4.4])).toEqual([1, 1, 1, 1]);
  });

  test('losses of the cooldown do not count', () => {
    const losses = [5, 5, 5, 5, 5, 5];
    expect(follow({ lr: 1, patience: 0, factor: 0.5 }, losses)).toEqual([
      1, 1, 0.5, 0.25, 0.125, 0.0625,
    ]);
    expect(follow({ lr: 1, patience: 0, factor: 0.5, cooldown: 2 }, losses)).toEqual([
      1, 1, 0.5, 0.5, 0.5, 0.25,
    ]);
  });

  test('never goes below minLr, nor makes a drop too small to matter', () => {
    expect(follow({ lr: 1, patience: 0, minLr: 0.3 }, [5, 5, 5, 5])).toEqual([1, 1, 0.3, 0.3]);
    const least = { lr: 2 ** -26, factor: 0.5, patience: 0 }; // a drop of 0.75e-8
    expect(follow(least, [5, 5, 5])).toEqual([2 ** -26, 2 ** -26, 2 ** -26]);
    const exactly = { lr: 1e-8, factor: 1e-300, minLr: 0, patience: 0 };
    expect(follow(exactly, [5, 5, 5])).toEqual([1e-8, 1e-8, 1e-8]);
    expect(follow({ lr: 1e-8, patience: 0 }, [5, 5, 5, 5])).toEqual([1e-8, 1e-8, 1e-8, 1e-8]);
  });

  test('NaN is no improvement', () => {
    expect(follow({ lr: 1, patience: 0 }, [Number.NaN, 1, 1])).toEqual([1, 0.1, 0.1]);
  });

  test('a step that was taken keeps its rate', () => {
    const { schedule, observe } = reduceOnPlateau({ lr: 1, patience: 0 });
    expect(schedule(7)).toBe(1);
    observe(3);
    observe(3);
    expect([schedule(7), schedule(8), schedule(1)]).toEqual([1, 0.1, 1]);
  });

  test('in a descent it observes the loss of each step, and the record knows the rate of each', () => {
    const { schedule, observe } = reduceOnPlateau({ lr: 0.6, factor: 0.5, patience: 1 });
    const run = descend(quadratic(), sgd({ lr: schedule }), {
      steps: 8,
      onStep: ({ loss }) => {
        observe(loss);
      },
    });
    expect([1, 8].map((k) => run.at(k).lr)).toEqual([0.6, 0.3]); // above 2/4 the steep side grows
  });

  test('a bad option is refused by name', () => {
    expect(() => reduceOnPlateau({ lr: 1, patience: -1 })).toThrow(
      'reduceOnPlateau: patience must be a whole number ≥ 0, got -1',
    );
    expect(() => reduceOnPlateau({ lr: 1, factor: 1 })).toThrow(
      'reduceOnPlateau: factor must be a number in (0, 1), got 1',
    );
    expect(() => reduceOnPlateau({ lr: 1, mode: 'rel' as 'relative' })).toThrow(
      'reduceOnPlateau: mode must be "relative" | "absolute", got "rel"',
    );
    expect(() => reduceOnPlateau({ lr: 1 }).schedule(0)).toThrow(
      'reduceOnPlateau: t must be a whole number ≥ 1, got 0',
    );
  });
});
