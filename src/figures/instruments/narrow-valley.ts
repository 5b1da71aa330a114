// The narrow valley, much steeper across than along: its window, its start that can be typed or dragged, and how a place is said.
import { quadratic } from '#lib/index.ts';
import { decimals } from '../kit/format.ts';
import type { Columns, Mark, NumberParam } from '../kit/types.ts';

export const WINDOW = { x: [-6, 6], y: [-3, 3] } as const;
export const narrowValley = quadratic();

const coordinateParam = (
  label: string,
  symbol: string,
  [from, to]: readonly [number, number],
  value: number,
): NumberParam => ({
  kind: 'number',
  label,
  symbol,
  from,
  to,
  scale: 'linear',
  step: 0.1,
  value,
  control: 'number',
});

/** The two parameters of the start; a figure names them as what is dragged: `drag: { x: 'x1', y: 'x2' }`. */
export const startParams = {
  x1: coordinateParam('Start, first coordinate', 'θ₁', WINDOW.x, -5),
  x2: coordinateParam('Start, second coordinate', 'θ₂', WINDOW.y, -2),
};

/** The minimum in the middle, and the start. */
export const pointMarks = (x1: number, x2: number): Mark[] => [
  { kind: 'point', id: 'minimum', style: 'minimum', x: 0, y: 0 },
  { kind: 'point', id: 'start', style: 'start', x: x1, y: x2, text: 'start', dx: 10, dy: 18 },
];

/** Where a rule's walk stands at step k, from its columns `rule.x1` and `rule.x2`. */
export const place = (columns: Columns, rule: string, k: number): string =>
  `(${decimals(columns[`${rule}.x1`]![k]!)}, ${decimals(columns[`${rule}.x2`]![k]!)})`;
