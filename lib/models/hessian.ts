// Curvature: the Hessian times a vector, and its top eigenvalue, from gradients alone.
import { checkOptions, count, number, refuse, type Check } from '../check.ts';
import { random } from '../random.ts';
import type { Vector } from '../types.ts';

/** Writes the gradient at theta into g. */
export type Gradient = (theta: Vector, g: Vector) => void;

const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/**
 * The Hessian at theta times a vector, by central differences of the gradient.
 *
 * H·v ≈ (∇f(θ + h·v) − ∇f(θ − h·v))/(2h),  h = ε^⅓·(1 + ‖θ‖)/‖v‖
 *
 * @param gradient - writes the gradient at its first argument into its second
 * @param theta - where; left as it is
 * @param v - the vector, as long as theta and not 0
 * @returns H·v; exact for a quadratic but for rounding, else with an error of the order h²
 * @throws RangeError for a v of another length, or 0
 * @source Nocedal and Wright 2006, section 8.1
 */
export function hessianVector(gradient: Gradient, theta: Vector, v: Vector): Vector {
  if (v.length !== theta.length)
    refuse('hessianVector', 'v.length', `theta.length = ${theta.length}`, v.length);
  const length = Math.sqrt(dot(v, v));
  if (!(length > 0)) refuse('hessianVector', 'v', 'other than 0', v);
  const h = (Math.cbrt(Number.EPSILON) * (1 + Math.sqrt(dot(theta, theta)))) / length;
  const side = (s: number): Vector => {
    const g = new Float64Array(theta.length);
    gradient(
      theta.map((x, i) => x + s * h * v[i]!),
      g,
    );
    return g;
  };
  const [after, before] = [side(1), side(-1)];
  return after.map((x, i) => (x - before[i]!) / (2 * h));
}

export interface EigenOptions {
  iterations?: number;
  tolerance?: number;
  seed?: number;
  precondition?: Vector;
}

export interface Eigen {
  /** The eigenvalue. */
  readonly value: number;
  /** Its eigenvector, of length 1. */
  readonly vector: Vector;
  /** Products with the Hessian that it took. */
  readonly products: number;
  /** Whether the value had settled within the tolerance. */
  readonly settled: boolean;
}

const ALLOWED: Readonly<Record<string, Check>> = {
  iterations: count,
  tolerance: number('a finite number > 0', (x) => x > 0),
  seed: number('a whole number', Number.isSafeInteger),
};

/**
 * The greatest eigenvalue of the Hessian at theta (the sharpness), by power iteration.
 *
 * v ← A·v/‖A·v‖, λ = v·A·v;  A = H, or D^½·H·D^½ with a preconditioner D
 * (if the eigenvalue greatest in size is negative, again with A − λ·I)
 *
 * @param gradient - writes the gradient at its first argument into its second
 * @param theta - where; left as it is
 * @param iterations - products at most, for each of the two passes, ≥ 1; default 200
 * @param tolerance - relative change of λ at which it has settled, > 0; default 1e-6
 * @param seed - of the first vector, a whole number; default 0
 * @param precondition - the diagonal of D, entries > 0, such as 1/(√v̂ + eps) of Adam; default 1
 * @returns the eigenvalue, its eigenvector, the products used, and whether it settled
 * @throws RangeError for an option that is not allowed
 * @source Cohen et al. 2021 (sharpness at the edge of stability), 2022 (the preconditioned one)
 */
export function topEigenvalue(
  gradient: Gradient,
  theta: Vector,
  { iterations = 200, tolerance = 1e-6, seed = 0, precondition, ...unknown }: EigenOptions = {},
): Eigen {
  checkOptions('topEigenvalue', { iterations, tolerance, seed }, unknown, ALLOWED);
  const root = precondition?.map((d, i) => {
    if (!(d > 0)) refuse('topEigenvalue', `precondition[${i}]`, '> 0', d);
    return Math.sqrt(d);
  });
  if (root && root.length !== theta.length)
    refuse('topEigenvalue', 'precondition.length', `theta.length = ${theta.length}`, root.length);
  const scaled = (v: Vector): Vector => (root ? v.map((x, i) => x * root[i]!) : v);
  const product = (v: Vector): Vector => scaled(hessianVector(gradient, theta, scaled(v)));

  const first = power(product, theta.length, { iterations, tolerance, seed });
  if (!(first.value < 0)) return first;
  const shift = first.value; // all eigenvalues of A − shift·I are ≥ 0: its greatest is A's
  const shifted = (v: Vector): Vector => product(v).map((x, i) => x - shift * v[i]!);
  const second = power(shifted, theta.length, { iterations, tolerance, seed });
  return {
    ...second,
    value: second.value + shift,
    products: first.products + second.products,
  };
}

function power(
  product: (v: Vector) => Vector,
  n: number,
  { iterations, tolerance, seed }: Required<Omit<EigenOptions, 'precondition'>>,
): Eigen {
  const draw = random(seed);
  let v: Vector = Float64Array.from({ length: n }, () => draw.normal());
  let length = Math.sqrt(dot(v, v));
  let value = Number.NaN;
  for (let k = 1; k <= iterations; k++) {
    v = v.map((x) => x / length);
    const Av = product(v);
    const next = dot(v, Av);
    length = Math.sqrt(dot(Av, Av));
    const settled = Math.abs(next - value) <= tolerance * Math.abs(next) || length === 0;
    value = next;
    // a gradient that is not finite gives NaN, and no more products
    if (settled || Number.isNaN(length)) return { value, vector: v, products: k, settled };
    if (k < iterations) v = Av;
  }
  return { value, vector: v, products: iterations, settled: false };
}
