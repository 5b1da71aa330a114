// Objectives of two parameters in closed form, and how one is put together.
import type { Minimum, Objective } from '../types.ts';

type Pair = readonly [number, number];

interface Plane {
  readonly name: string;
  readonly label: string;
  readonly start: Pair;
  readonly window: readonly [Pair, Pair];
  readonly minima: readonly Minimum[];
  readonly source: string;
  readonly f: (x: number, y: number) => number;
  /** ∂f/∂x and ∂f/∂y. */
  readonly dx: (x: number, y: number) => number;
  readonly dy: (x: number, y: number) => number;
}

function plane({ f, dx, dy, ...about }: Plane): Objective {
  return {
    ...about,
    n: 2,
    value: (theta) => f(theta[0]!, theta[1]!),
    gradient(theta, g) {
      const x = theta[0]!;
      const y = theta[1]!;
      g[0] = dx(x, y);
      g[1] = dy(x, y);
    },
  };
}

const square = (x: number): number => x * x;

/**
 * Beale's function: a flat plain between steep corners.
 *
 * f(x, y) = (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²
 *
 * @returns the objective; its minimum, 0, is at (3, 0.5)
 * @source Beale 1958
 */
export function beale(): Objective {
  const a = (x: number, y: number): number => 1.5 - x + x * y;
  const b = (x: number, y: number): number => 2.25 - x + x * y * y;
  const c = (x: number, y: number): number => 2.625 - x + x * y * y * y;
  return plane({
    name: 'beale',
    label: "Beale's function",
    start: [1, 1],
    window: [
      [-0.5, 4],
      [-1, 1.5],
    ],
    minima: [{ theta: [3, 0.5], value: 0 }],
    source: 'Beale, Technical Report 25, Princeton University, 1958',
    f: (x, y) => square(a(x, y)) + square(b(x, y)) + square(c(x, y)),
    dx: (x, y) => 2 * a(x, y) * (y - 1) + 2 * b(x, y) * (y * y - 1) + 2 * c(x, y) * (y * y * y - 1),
    dy: (x, y) => 2 * a(x, y) * x + 4 * b(x, y) * x * y + 6 * c(x, y) * x * y * y,
  });
}

/**
 * Booth's function: a turned bowl of curvatures 2 and 18.
 *
 * f(x, y) = (x + 2y − 7)² + (2x + y − 5)²
 *
 * @returns the objective; its minimum, 0, is at (1, 3)
 * @source Jamil and Yang 2013
 */
export function booth(): Objective {
  const a = (x: number, y: number): number => x + 2 * y - 7;
  const b = (x: number, y: number): number => 2 * x + y - 5;
  return plane({
    name: 'booth',
    label: "Booth's function",
    start: [-4, -2],
    window: [
      [-6, 6],
      [-4, 8],
    ],
    minima: [{ theta: [1, 3], value: 0 }],
    source: 'Jamil and Yang, A Literature Survey of Benchmark Functions, 2013',
    f: (x, y) => square(a(x, y)) + square(b(x, y)),
    dx: (x, y) => 2 * a(x, y) + 4 * b(x, y),
    dy: (x, y) => 4 * a(x, y) + 2 * b(x, y),
  });
}

/**
 * Himmelblau's function: four minima, all of them 0.
 *
 * f(x, y) = (x² + y − 11)² + (x + y² − 7)²
 *
 * @returns the objective
 * @source Himmelblau 1972
 */
export function himmelblau(): Objective {
  const a = (x: number, y: number): number => x * x + y - 11;
  const b = (x: number, y: number): number => x + y * y - 7;
  return plane({
    name: 'himmelblau',
    label: "Himmelblau's function",
    start: [0, -0.5],
    window: [
      [-5, 5],
      [-5, 5],
    ],
    minima: [
      { theta: [3, 2], value: 0 },
      { theta: [-2.805118086952745, 3.131312518250573], value: 0 },
      { theta: [-3.779310253377747, -3.28318599128617], value: 0 },
      { theta: [3.5844283403304917, -1.8481265269644034], value: 0 },
    ],
    source: 'Himmelblau, Applied Nonlinear Programming, 1972',
    f: (x, y) => square(a(x, y)) + square(b(x, y)),
    dx: (x, y) => 4 * x * a(x, y) + 2 * b(x, y),
    dy: (x, y) => 2 * a(x, y) + 4 * y * b(x, y),
  });
}

/**
 * A saddle: down along y without end; a start with y = 0 never leaves the ridge.
 *
 * f(x, y) = ½x² − ½y²
 *
 * @returns the objective, which has no minimum
 * @source Dauphin et al. 2014
 */
export function saddle(): Objective {
  return plane({
    name: 'saddle',
    label: 'Saddle',
    start: [-1, 0.001],
    window: [
      [-1.5, 1.5],
      [-1.5, 1.5],
    ],
    minima: [],
    source: 'Dauphin et al., Identifying and Attacking the Saddle Point Problem, 2014',
    f: (x, y) => 0.5 * x * x - 0.5 * y * y,
    dx: (x) => x,
    dy: (_, y) => -y,
  });
}

/**
 * A saddle at 0 with a minimum on either side of it.
 *
 * f(x, y) = ½x² + ¼y⁴ − ½y²
 *
 * @returns the objective; its minima, −¼, are at (0, ±1)
 * @source the simplest bounded saddle
 */
export function doubleWell(): Objective {
  return plane({
    name: 'doubleWell',
    label: 'Saddle between two wells',
    start: [-1, 0.01],
    window: [
      [-1.5, 1.5],
      [-1.8, 1.8],
    ],
    minima: [
      { theta: [0, 1], value: -0.25 },
      { theta: [0, -1], value: -0.25 },
    ],
    source: 'the simplest bounded saddle',
    f: (x, y) => 0.5 * x * x + 0.25 * y ** 4 - 0.5 * y * y,
    dx: (x) => x,
    dy: (_, y) => y * y * y - y,
  });
}
