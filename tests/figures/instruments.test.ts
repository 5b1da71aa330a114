// The book's instruments: what they draw is the objective that walks go down.
import { describe, expect, test } from 'vitest';
import { ringMarks, rings, valley, VALLEY } from '../../src/figures/instruments/ellipse.ts';
import { BOWL, bowl, curve, curveMark } from '../../src/figures/instruments/parabola.ts';
import { picture } from '../../src/figures/kit/picture.ts';
import type { Scales } from '../../src/figures/kit/scale.ts';

describe.each([
  [1, 0],
  [20, 30],
  [1000, 90],
])('the ellipse of ratio %d, turned by %d°', (ratio, degrees) => {
  const objective = valley(ratio, degrees);
  const columns = rings(ratio, degrees);

  test('has rings of equal loss', () => {
    for (const { x, y } of ringMarks(columns, 'map')) {
      const heights = Array.from(x, (at, k) => objective.value(Float64Array.of(at, y[k]!)));
      for (const height of heights) expect(height / heights[0]!).toBeCloseTo(1, 9);
    }
  });

  test('turns its start with it, and keeps it in the window', () => {
    const value = (at: readonly number[]): number => objective.value(Float64Array.from(at));
    const straight = valley(ratio, 0);
    expect(value(objective.start)).toBeCloseTo(
      straight.value(Float64Array.from(straight.start)),
      9,
    );
    expect(Math.abs(objective.start[0]!)).toBeLessThan(VALLEY.x[1]);
    expect(Math.abs(objective.start[1]!)).toBeLessThan(VALLEY.y[1]);
  });
});

test('the parabola’s curve is its loss', () => {
  const columns = curve(2);
  const objective = bowl(2, 1);
  const [x, loss] = [columns['curve.x']!, columns['curve.loss']!];
  expect(x[0]).toBe(BOWL.x[0]);
  for (let k = 0; k < x.length; k++) {
    expect(loss[k]).toBe(objective.value(Float64Array.of(x[k]!)));
  }
});

test('a hairline is one thin path: no markers, no arrow where it leaves', () => {
  const scales: Scales = {
    x: { type: 'linear', domain: BOWL.x, range: [0, 100] },
    y: { type: 'linear', domain: BOWL.y, range: [100, 0] },
  };
  const parts = picture([curveMark(curve(4), 'bowl')], scales);
  expect(parts.map(({ role, clipped }) => [role, clipped])).toEqual([['hairline', true]]);
});
