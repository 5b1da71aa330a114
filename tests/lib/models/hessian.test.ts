// Curvature from gradients: exact on bowls, right on a network, and the sign is not lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisQuadratic,
  hessianVector,
  mlp,
  random,
  rotatedQuadratic,
  rosenbrock,
  topEigenvalue,
  type Gradient,
  type Objective,
} from '#lib/index.ts';
import { digits } from './data.ts';

const gradientOf =
  (objective: Objective): Gradient =>
  (theta, g) => {
    objective.gradient(theta, g, 1);
  };
const diagonal =
  (...h: number[]): Gradient =>
  (theta, g) => {
    h.forEach((hi, i) => (g[i] = hi * theta[i]!));
  };

describe('hessianVector', () => {
  test('on a bowl is the matrix times the vector', () => {
    const small = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(small, small, small, small, (x, y, a, b) => {
        fc.pre(Math.hypot(a, b) > 1e-3);
        const gradient = gradientOf(axisQuadratic([0.2, 4]));
        const Hv = hessianVector(gradient, Float64Array.of(x, y), Float64Array.of(a, b));
        expect(Math.abs(Hv[0]! - 0.2 * a) + Math.abs(Hv[1]! - 4 * b)).toBeLessThan(1e-8);
      }),
    );
  });

  test('on Rosenbrock is the Hessian, by hand', () => {
    const [x, y] = [-1.2, 1];
    const H = [2 - 400 * (y - 3 * x * x), -400 * x, 200]; // f_xx, f_xy, f_yy
    const Hv = hessianVector(
      gradientOf(rosenbrock()),
      Float64Array.of(x, y),
      Float64Array.of(2, -1),
    );
    expect(Hv[0]).toBeCloseTo(2 * H[0]! - H[1]!, 4);
    expect(Hv[1]).toBeCloseTo(2 * H[1]! - H[2]!, 4);
  });

  test('looks on both sides, as far as the docstring says', () => {
    const seen: number[][] = [];
    hessianVector(
      (theta, g) => {
        seen.push([...theta]);
        g.fill(1);
      },
      Float64Array.of(3, 4),
      Float64Array.of(0, 2),
    );
    const h = (Math.cbrt(Number.EPSILON) * (1 + 5)) / 2;
    expect(seen).toEqual([
      [3, 4 + 2 * h],
      [3, 4 - 2 * h],
    ]);
  });

  test('refuses a vector of another length, or 0', () => {
    const theta = Float64Array.of(1, 2);
    expect(() => hessianVector(diagonal(1, 1), theta, Float64Array.of(1))).toThrow(
      'hessianVector: v.length must be theta.length = 2, got 1',
    );
    expect(() => hessianVector(diagonal(1, 1), theta, new Float64Array(2))).toThrow(
      'hessianVector: v must be other than 0, got a Float64Array',
    );
  });
});

describe('topEigenvalue', () => {
  const origin = (n: number): Float64Array => new Float64Array(n);

  test('of a turned bowl is its steeper curvature, and the vector its axis', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (angle, flat) => {
          const bowl = gradientOf(rotatedQuadratic({ curvatures: [flat, 4], angle }));
          const { value, vector, settled } = topEigenvalue(bowl, origin(2), { tolerance: 1e-12 });
          expect(settled).toBe(true);
          expect(value).toBeCloseTo(4, 6);
          expect(
            Math.abs(vector[0]! * -Math.sin(angle) + vector[1]! * Math.cos(angle)),
          ).toBeCloseTo(1, 4);
        },
      ),
    );
  });

  test('is the greatest, not the greatest in size', () => {
    const { value } = topEigenvalue(diagonal(-9, 3, 1), origin(3), { tolerance: 1e-12 });
    expect(value).toBeCloseTo(3, 5);
    expect(topEigenvalue(diagonal(-2, -1), origin(2), { tolerance: 1e-12 }).value).toBeCloseTo(
      -1,
      5,
    );
    expect(topEigenvalue(diagonal(0, 0), origin(2))).toMatchObject({ value: 0, products: 1 });
  });

  test('with a preconditioner is that of D^½·H·D^½', () => {
    const precondition = Float64Array.of(10, 0.5);
    const { value } = topEigenvalue(diagonal(1, 4), origin(2), { precondition, tolerance: 1e-12 });
    expect(value).toBeCloseTo(10, 6);
  });

  test('of a gradient that is not finite is NaN', () => {
    expect(topEigenvalue(diagonal(Number.NaN, 1), origin(2))).toMatchObject({
      value: Number.NaN,
      products: 1,
      settled: false,
    });
  });

  test('counts the products of both passes', () => {
    const options = { iterations: 5, tolerance: 1e-15 };
    expect(topEigenvalue(diagonal(-2, -1.9), origin(2), options).products).toBe(10);
  });

  test('of one product is what that product says, and its vector has the length 1', () => {
    expect(topEigenvalue(diagonal(4), origin(1), { iterations: 1 }).value).toBeCloseTo(4, 8);
    const { vector, settled } = topEigenvalue(diagonal(7, 6), origin(2), { iterations: 3 });
    expect(settled).toBe(false);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
  });

  test('settles at the tolerance itself, which is relative', () => {
    const gradient = diagonal(3, 2);
    const value = (iterations: number): number =>
      topEigenvalue(gradient, origin(2), { iterations, tolerance: 1e-300, seed: 1 }).value;
    const [first, second] = [value(1), value(2)];
    const tolerance = Math.abs(second - first) / second;
    expect(tolerance * second).toBe(Math.abs(second - first)); // without rounding for this seed
    expect(topEigenvalue(gradient, origin(2), { tolerance, seed: 1 })).toMatchObject({
      products: 2,
      settled: true,
    });
    const products = (scale: number): number =>
      topEigenvalue(diagonal(3 * scale, 2 * scale), origin(2)).products;
    expect(products(1024)).toBe(products(1));
  });

  test('says when it has not settled, and refuses bad options', () => {
    const hard = diagonal(1, 1.001);
    expect(topEigenvalue(hard, origin(2), { iterations: 2, tolerance: 1e-15 })).toMatchObject({
      products: 2,
      settled: false,
    });
    expect(() => topEigenvalue(hard, origin(2), { iterations: 0 })).toThrow(
      'topEigenvalue: iterations must be a whole number ≥ 1, got 0',
    );
    expect(() => topEigenvalue(hard, origin(2), { tolerance: 0 })).toThrow(
      'topEigenvalue: tolerance must be a finite number > 0, got 0',
    );
    expect(() => topEigenvalue(hard, origin(2), { seed: 1.5 })).toThrow(
      'topEigenvalue: seed must be a whole number, got 1.5',
    );
    expect(() => topEigenvalue(hard, origin(2), { precondition: Float64Array.of(1) })).toThrow(
      'topEigenvalue: precondition.length must be theta.length = 2, got 1',
    );
    expect(() => topEigenvalue(hard, origin(2), { precondition: Float64Array.of(1, 0) })).toThrow(
      'topEigenvalue: precondition[1] must be > 0, got 0',
    );
  });

  test('of a network is no less than the curvature in any of many directions', () => {
    const model = mlp({ ...digits, count: 60 }, { hidden: [4] });
    const batch = Uint32Array.from({ length: 60 }, (_, i) => i);
    const gradient: Gradient = (theta, g) => {
      model.lossAndGradient(theta, batch, g);
    };
    const theta = model.start(1);
    const { value, vector } = topEigenvalue(gradient, theta);
    const along = (v: Float64Array): number => {
      const Hv = hessianVector(gradient, theta, v);
      return v.reduce((s, x, i) => s + x * Hv[i]!, 0) / v.reduce((s, x) => s + x * x, 0);
    };
    expect(along(vector) / value).toBeCloseTo(1, 3);
    const draw = random(5);
    for (let k = 0; k < 20; k++) {
      const near = vector.map((x) => x + 0.02 * draw.normal());
      expect(along(near)).toBeLessThan(value);
    }
  });
});
