// The parabola, an instrument of the book: the loss ½hθ² of one parameter, its curve, and a walk drawn upon it.
import { quadratic1d, type Objective } from '#lib/index.ts';
import type { Columns, LineMark, NumberParam } from '../kit/types.ts';

/** Window of the picture: the parameter, and the loss. */
export const BOWL = { x: [-3, 3], y: [0, 10] } as const;
const POINTS = 60;

export const curvatureParam = (value: number): NumberParam => ({
  kind: 'number',
  label: 'Curvature',
  symbol: 'h',
  from: 0.2,
  to: 4,
  scale: 'log',
  value,
});

export const startParam = (value: number): NumberParam => ({
  kind: 'number',
  label: 'Start',
  symbol: 'θ₀',
  from: -3,
  to: 3,
  scale: 'linear',
  step: 0.1,
  value,
  control: 'number',
});

export const bowl = (h: number, start: number): Objective => quadratic1d({ h, start });

/** Columns of the curve: `curve.x` and `curve.loss`. */
export function curve(h: number): Columns {
  const [from, to] = BOWL.x;
  const x = Float64Array.from({ length: POINTS + 1 }, (_, k) => from + ((to - from) * k) / POINTS);
  const objective = bowl(h, 0);
  return { 'curve.x': x, 'curve.loss': x.map((theta) => objective.value(Float64Array.of(theta))) };
}

/** The curve as a hairline of the style `ground`, which the key has to explain. */
export const curveMark = (columns: Columns, panel: string): LineMark => ({
  kind: 'line',
  id: 'curve',
  panel,
  style: 'ground',
  x: columns['curve.x']!,
  y: columns['curve.loss']!,
  hairline: true,
});
