// The shapes that tell lines apart without colour, as path data around a point; one path holds all markers of a line.
import { round } from './round.ts';

const polygon =
  (...corners: readonly (readonly [number, number])[]) =>
  (x: number, y: number, r: number): string =>
    `M${corners.map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`).join('L')}Z`;

const strokes =
  (...lines: readonly (readonly [number, number, number, number])[]) =>
  (x: number, y: number, r: number): string =>
    lines
      .map(
        ([x1, y1, x2, y2]) =>
          `M${round(x + x1 * r)},${round(y + y1 * r)}L${round(x + x2 * r)},${round(y + y2 * r)}`,
      )
      .join('');

export type Marker = (x: number, y: number, r: number) => string;

const circle: Marker = (x, y, r) =>
  `M${round(x - r)},${round(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
const square = polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]);
const triangle = polygon([0, -1.15], [1.05, 0.8], [-1.05, 0.8]);
const diamond = polygon([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]);
const cross = strokes([-0.9, -0.9, 0.9, 0.9], [-0.9, 0.9, 0.9, -0.9]);
const plus = strokes([-1.1, 0, 1.1, 0], [0, -1.1, 0, 1.1]);

/** By the names that the library's catalogue uses. */
export const MARKERS: Readonly<Record<string, Marker>> = {
  disc: circle,
  circle,
  square,
  'square-open': square,
  triangle,
  'triangle-open': triangle,
  diamond,
  'diamond-open': diamond,
  cross,
  plus,
};
