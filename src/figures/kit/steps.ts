// The control that shows a walk up to a step: the same in every figure whose time it is.
import type { NumberParam } from './types.ts';

/** Steps shown, from none up to `last`. */
export const stepsParam = (last: number, value: number): NumberParam => ({
  kind: 'number',
  label: 'Steps shown',
  symbol: 't',
  from: 0,
  to: last,
  scale: 'linear',
  integer: true,
  value,
});
