// Adafactor: Adam's second moment of a matrix, kept as one number a row and one a column.
import { checkCount, checkStep, rateAt, refuse } from '../check.ts';
import type { Optimizer, Schedule, State, Vector } from '../types.ts';
import { ruleOptions } from './options.ts';
import { each, norm, penalty, scratch } from './vectors.ts';

export interface AdafactorOptions {
  lr?: number | Schedule;
  beta2Decay?: number;
  eps1?: number;
  eps2?: number;
  epsPlacement?: 'outside' | 'inside';
  clipThreshold?: number;
  shape?: readonly [rows: number, cols: number] | null;
  l2?: number;
}

export interface AdafactorState extends State {
  readonly rule: 'adafactor';
  /** The second moment of a vector, n entries. */
  readonly v?: Float64Array;
  /** The second moment of a matrix: means over its rows, one entry a row. */
  readonly R?: Float64Array;
  /** And over its columns, one entry a column. */
  readonly C?: Float64Array;
}

/** The greater; the bound where x is NaN, so that as in PyTorch one NaN does not spread by way of a length. */
const atLeast = (bound: number, x: number): number => Math.max(bound, Number.isNaN(x) ? 0 : x);

/**
 * Adafactor: the update has a root mean square of at most 1 and is scaled by that of the parameters.
 *
 * g ← g + l2·θ
 * α = max(eps2, RMS(θ)) · min(lr, 1/√t)
 * v ← v + t^beta2Decay·(g² − v)   (of a vector)
 * R and C likewise with the means of g² over a row and over a column; v = R·Cᵀ/mean(R)   (of a matrix)
 * u = g/√max(v, eps1²)   (epsPlacement 'inside': eps1 is added to g² instead)
 * θ ← θ − α · u/max(1, RMS(u)/clipThreshold)
 *
 * @param lr - the largest relative learning rate, ≥ 0 or a schedule; default 0.01
 * @param beta2Decay - exponent of the weight of the new g², ≤ 0; default −0.8
 * @param eps1 - keeps the quotient finite, ≥ 0; default 2⁻⁵², what separates 1 from the next number
 * @param eps2 - least size that the parameters count for, ≥ 0; default 0.001
 * @param epsPlacement - 'outside': a bound on √v and on mean(R); 'inside': added to g²; default 'outside'
 * @param clipThreshold - largest root mean square of the update, > 0; default 1
 * @param shape - [rows, cols] of the matrix that theta holds row by row; default null, a vector
 * @param l2 - weight of the L2 penalty that is added to the gradient, ≥ 0; default 0
 * @shapes theta, g and v have n entries, R one a row, C one a column; lr has no unit
 * @throws RangeError for an option, a length or a state that is not allowed, before anything is written
 * @differs PyTorch: not at all. Paper: eps1 1e-30 'inside'. Optax: the same, and factors only sides of at
 * least 128. Keras: the same with lr 0.001.
 * @source Shazeer and Stern 2018
 */
export function adafactor({
  lr = 0.01,
  beta2Decay = -0.8,
  eps1 = Number.EPSILON,
  eps2 = 1e-3,
  epsPlacement = 'outside',
  clipThreshold = 1,
  shape = null,
  l2 = 0,
  ...unknown
}: AdafactorOptions = {}): Optimizer<AdafactorState, Required<AdafactorOptions>> {
  const given = { lr, beta2Decay, eps1, eps2, epsPlacement, clipThreshold, shape, l2 };
  const options = ruleOptions('adafactor', given, unknown);
  const [rows, cols] = shape ?? [0, 0];
  const added = epsPlacement === 'inside' ? eps1 : 0;
  const least = epsPlacement === 'inside' ? 0 : eps1;
  const vectors = shape ? [] : ['v'];
  const penalize = penalty(l2);
  const room = scratch();
  const roomR = scratch();
  const roomC = scratch();

  /** Moves R and C towards the means of g² over rows and columns. */
  const follow = (R: Vector, C: Vector, g: Vector, t: number): void => {
    const weight = t ** beta2Decay; // computed here: a fraction handed to a function may be boxed
    const r = roomR(rows).fill(0);
    const c = roomC(cols).fill(0);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < cols; j++) {
        const square = g[i * cols + j]! * g[i * cols + j]! + added;
        r[i] = r[i]! + square / cols;
        c[j] = c[j]! + square / rows;
      }
    }
    for (let i = 0; i < rows; i++) R[i] = R[i]! + weight * (r[i]! - R[i]!);
    for (let j = 0; j < cols; j++) C[j] = C[j]! + weight * (c[j]! - C[j]!);
  };

  /** Divides the gradient in u by the root of the second moment. */
  const divide = (u: Vector, { v, R, C }: AdafactorState): void => {
    let mean = 0;
    if (R) for (let i = 0; i < rows; i++) mean += R[i]! / rows;
    const scale = 1 / Math.max(mean, least);
    for (let i = 0; i < u.length; i++) {
      const vi = R && C ? R[Math.floor(i / cols)]! * C[i % cols]! * scale : v![i]!;
      u[i] = u[i]! / Math.sqrt(Math.max(vi, least * least));
    }
  };

  return {
    name: 'adafactor',
    options,
    init(n) {
      checkCount('adafactor.init', n);
      if (shape && rows * cols !== n)
        refuse('adafactor.init', 'n', `rows · cols = ${rows * cols}`, n);
      room(n);
      if (!shape) return { rule: 'adafactor', t: 0, v: new Float64Array(n) };
      return { rule: 'adafactor', t: 0, R: roomR(rows).slice(), C: roomC(cols).slice() };
    },
    step(theta, g, state) {
      checkStep('adafactor', theta, g, state, vectors);
      checkMatrix(state, shape, theta.length);
      const t = state.t + 1;
      const relative = Math.min(rateAt('adafactor', lr, t), 1 / Math.sqrt(t));
      const weight = t ** beta2Decay;
      const { v, R, C } = state;
      const n = theta.length;
      const u = room(n);
      const d = penalize(g, theta);
      state.t = t;
      let size = 0;
      for (let i = 0; i < n; i++) {
        u[i] = d[i]!;
        size += theta[i]! * theta[i]!;
      }
      if (R && C) follow(R, C, u, t);
      else for (let i = 0; i < n; i++) v![i] = v![i]! + weight * (u[i]! * u[i]! + added - v![i]!);
      divide(u, state);
      let square = 0;
      for (let i = 0; i < n; i++) square += u[i]! * u[i]!;
      const alpha = atLeast(eps2, Math.sqrt(size / n)) * relative;
      const rate = alpha / atLeast(1, Math.sqrt(square / n) / clipThreshold);
      for (let i = 0; i < n; i++) theta[i] = theta[i]! - rate * u[i]!;
    },
    derive({ state, g, theta }) {
      const { t } = state;
      const root = new Float64Array(g.length).fill(1);
      divide(root, state); // 1/√v
      const direction = penalize(g, theta).slice();
      const square = norm(each(g.length, (i) => direction[i]! * root[i]!)) ** 2 / g.length;
      const relative = Math.min(rateAt('adafactor', lr, t), 1 / Math.sqrt(t));
      const alpha = atLeast(eps2, norm(theta) / Math.sqrt(g.length)) * relative;
      const rate = alpha / atLeast(1, Math.sqrt(square) / clipThreshold);
      return { rate: root.map((r) => rate * r), direction, vHat: root.map((r) => 1 / (r * r)) };
    },
  };
}

/** Refuses the state or the parameters of another matrix. */
function checkMatrix(
  { R, C }: AdafactorState,
  shape: readonly [number, number] | null,
  n: number,
): void {
  if (!shape) return;
  const [rows, cols] = shape;
  if (rows * cols !== n)
    refuse('adafactor.step', 'theta.length', `rows · cols = ${rows * cols}`, n);
  if (R?.length !== rows) refuse('adafactor.step', 'state.R.length', `rows = ${rows}`, R?.length);
  if (C?.length !== cols) refuse('adafactor.step', 'state.C.length', `cols = ${cols}`, C?.length);
}
