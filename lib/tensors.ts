// Named tensors in one flat vector: where each begins, and views of them.
import { refuse } from './check.ts';
import type { Vector } from './types.ts';

/** A named tensor: its shape, and where in the flat vector it begins. */
export interface Parameter {
  readonly name: string;
  readonly shape: readonly number[];
  readonly offset: number;
  /** The number of its entries. */
  readonly size: number;
}

/**
 * Lays named tensors one behind the other, as the parts of one flat theta.
 *
 * @param tensors - name and shape of each
 * @returns the tensors with the place where each begins
 */
export function layout(
  tensors: readonly (readonly [name: string, shape: readonly number[]])[],
): readonly Parameter[] {
  let offset = 0;
  return tensors.map(([name, shape]) => {
    const size = shape.reduce((product, d) => product * d, 1);
    const parameter = { name, shape, offset, size };
    offset += size;
    return parameter;
  });
}

/** The number of parameters; refuses tensors that do not lie one behind the other. */
export function lengthOf(parameters: readonly Parameter[]): number {
  let end = 0;
  for (const { name, offset, size } of parameters) {
    if (offset !== end) refuse('parameterGroups', `offset of ${name}`, `${end}`, offset);
    end += size;
  }
  if (end === 0) refuse('parameterGroups', 'parameters', 'at least one tensor', parameters);
  return end;
}

/** Splits a vector into views of its tensors, and keeps them while the same vector comes. */
export function viewer(parameters: readonly Parameter[]): (x: Vector) => readonly Vector[] {
  let seen: Vector | undefined;
  let views: readonly Vector[] = [];
  return (x) => {
    if (x !== seen) {
      views = parameters.map(({ offset, size }) => x.subarray(offset, offset + size));
      seen = x;
    }
    return views;
  };
}
