// Quadratic bowls: in one dimension, along the axes, and turned.
import { checkCurvatures } from './check.ts';
import type { Objective } from '../types.ts';

const span = (x: number, from: number): readonly [number, number] => {
  const half = 1.2 * Math.max(Math.abs(x - from), 1e-3);
  return [x - half, x + half];
};

/**
 * A parabola; its curvature may be negative, and then it has no minimum.
 *
 * f(x) = ½·h·(x − centre)²
 *
 * @param h - curvature, not 0; default 1
 * @param centre - where it is flat; default 0
 * @param start - where a walk begins; default 1
 * @returns the objective, of one parameter
 * @throws RangeError for a curvature that is 0 or not finite
 * @source the model of every smooth minimum, by Taylor
 */
export function quadratic1d({ h = 1, centre = 0, start = 1 } = {}): Objective {
  checkCurvatures('quadratic1d', [h], { negative: true });
  return {
    name: 'quadratic1d',
    label: `Parabola of curvature ${h}`,
    n: 1,
    start: [start],
    minima: h > 0 ? [{ theta: [centre], value: 0 }] : [],
    window: [span(centre, start)],
    source: 'the model of every smooth minimum, by Taylor',
    value: (theta) => 0.5 * h * (theta[0]! - centre) ** 2,
    gradient(theta, g) {
      g[0] = h * (theta[0]! - centre);
    },
  };
}

/**
 * The bowl of the recorded runs, of curvatures 0.2 and 4.
 *
 * f(x) = 0.1·x₁² + 2·x₂²
 *
 * @returns the objective
 * @source Zhang et al., Dive into Deep Learning, chapter 12
 */
export function quadratic(): Objective {
  return {
    name: 'quadratic',
    label: 'Long bowl',
    n: 2,
    start: [-5, -2],
    minima: [{ theta: [0, 0], value: 0 }],
    window: [
      [-6, 6],
      [-3, 3],
    ],
    source: 'Zhang et al., Dive into Deep Learning, chapter 12',
    value: (theta) => 0.1 * theta[0]! * theta[0]! + 2 * theta[1]! * theta[1]!,
    gradient(theta, g) {
      g[0] = 0.2 * theta[0]!;
      g[1] = 4 * theta[1]!;
    },
  };
}

/**
 * A bowl along the axes, of any number of parameters.
 *
 * f(x) = ½·Σ hᵢ·xᵢ²
 *
 * @param curvatures - one a parameter, all > 0
 * @param start - where a walk begins, one entry a parameter; default 1 in each
 * @returns the objective
 * @throws RangeError for a curvature that is not finite and > 0, or a start of another length
 * @source the model of every smooth minimum, by Taylor
 */
export function axisQuadratic(
  curvatures: readonly number[],
  start: readonly number[] = curvatures.map(() => 1),
): Objective {
  checkCurvatures('axisQuadratic', curvatures);
  if (start.length !== curvatures.length) {
    throw new RangeError(
      `axisQuadratic: start must have ${curvatures.length} entries, one a curvature, got ${start.length}`,
    );
  }
  return {
    name: 'axisQuadratic',
    label: `Bowl of curvatures ${curvatures.join(', ')}`,
    n: curvatures.length,
    start,
    minima: [{ theta: curvatures.map(() => 0), value: 0 }],
    window: start.map((x) => span(0, x)),
    source: 'the model of every smooth minimum, by Taylor',
    value: (theta) => curvatures.reduce((sum, h, i) => sum + 0.5 * h * theta[i]! * theta[i]!, 0),
    gradient(theta, g) {
      for (let i = 0; i < curvatures.length; i++) g[i] = curvatures[i]! * theta[i]!;
    },
  };
}

/**
 * A bowl in the plane whose axes are turned against those of the parameters.
 *
 * f(x) = ½·xᵀ·H·x
 *
 * @param curvatures - the two eigenvalues of H, > 0; default [0.2, 4]
 * @param angle - by which its axes are turned, in radians; default π/4
 * @param start - where a walk begins; default [−5, −2]
 * @returns the objective
 * @throws RangeError for a curvature that is not finite and > 0
 * @source the model of every smooth minimum, by Taylor
 */
export function rotatedQuadratic({
  curvatures = [0.2, 4] as readonly [number, number],
  angle = Math.PI / 4,
  start = [-5, -2] as readonly [number, number],
} = {}): Objective {
  checkCurvatures('rotatedQuadratic', curvatures);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [h1, h2] = curvatures;
  const a = h1 * c * c + h2 * s * s;
  const b = (h1 - h2) * c * s;
  const d = h1 * s * s + h2 * c * c;
  return {
    name: 'rotatedQuadratic',
    label: 'Turned bowl',
    n: 2,
    start,
    minima: [{ theta: [0, 0], value: 0 }],
    window: [span(0, start[0]), span(0, start[1])],
    source: 'the model of every smooth minimum, by Taylor',
    value: ([x, y]) => 0.5 * (a * x! * x! + 2 * b * x! * y! + d * y! * y!),
    gradient(theta, g) {
      const x = theta[0]!;
      const y = theta[1]!;
      g[0] = a * x + b * y;
      g[1] = b * x + d * y;
    },
  };
}
