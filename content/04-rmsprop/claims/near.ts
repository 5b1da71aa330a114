// What the claims share: ranges, walks under given gradients, and when two numbers agree.
import { descend, listedGradients, type Optimizer, type State } from '#lib/index.ts';
import { between, list } from '#schema/range.ts';

export const near = (a: number, b: number, relative = 1e-9): boolean =>
  Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;

/** A rule along one coordinate's gradients, from 0. */
export const along = <S extends State>(gradients: readonly number[], rule: Optimizer<S>) =>
  descend(listedGradients(gradients.map((g) => [g])), rule, { steps: gradients.length });

export const lr = between(1e-4, 10, 'log');
export const beta = between(0, 0.999);
export const size = between(1e-3, 1e3, 'log');
export const gradients = list(between(-100, 100), 2, 40);
