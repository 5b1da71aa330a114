// Values that are known by hand: where the axes of a turned bowl lie, and where ripples are highest.
import { expect, test } from 'vitest';
import { rastrigin, rotatedQuadratic } from '#lib/index.ts';

test.each([
  ['by an eighth of a circle, if it is not said', {}, Math.PI / 4, [0.2, 4]],
  ['by one radian', { angle: 1, curvatures: [1, 30] as const }, 1, [1, 30]],
])('a bowl turned %s has its curvatures along the turned axes', (_, options, angle, [h1, h2]) => {
  const bowl = rotatedQuadratic(options);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  expect(bowl.value(Float64Array.of(c, s))).toBeCloseTo(h1! / 2, 12);
  expect(bowl.value(Float64Array.of(-s, c))).toBeCloseTo(h2! / 2, 12);
});

test('ripples are highest half way between whole numbers', () => {
  expect(rastrigin().value(Float64Array.of(0.5, -1.5))).toBeCloseTo(0.25 + 20 + 2.25 + 20, 12);
  expect(rastrigin().value(Float64Array.of(2, -1))).toBeCloseTo(5, 12);
});
