// Data units → pixels of a drawing: one point, or a whole line at once.
import { toPixels, type Scales, type ScaleSpec } from './scale.ts';
import type { Column } from './types.ts';

export interface Frame {
  scales: Scales;
  place: (x: number, y: number) => [number, number];
  inside: (px: number, py: number) => boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function frameOf(scales: Scales): Frame {
  const x = toPixels(scales.x);
  const y = toPixels(scales.y);
  const [left, right] = [Math.min(...scales.x.range), Math.max(...scales.x.range)];
  const [top, bottom] = [Math.min(...scales.y.range), Math.max(...scales.y.range)];
  return {
    scales,
    place: (a, b) => [bounded(x(a)), bounded(y(b))],
    inside: (px, py) =>
      px >= left - 0.5 && px <= right + 0.5 && py >= top - 0.5 && py <= bottom + 0.5,
    left,
    right,
    top,
    bottom,
  };
}

/** Far outside is as good as outside: browsers draw huge coordinates badly. */
export const FAR = 9999;
/** What is infinite has no place. */
const bounded = (pixel: number): number =>
  Number.isFinite(pixel) ? Math.min(FAR, Math.max(-FAR, pixel)) : Number.NaN;

/** The pixels of a line's points 0 … last; NaN where a value has no place. They hold until the next line is placed. */
export interface Placed {
  x: Float64Array;
  y: Float64Array;
  last: number;
}

// One pair of arrays for all lines: a tick of a slider places thousands of points, and what it throws away, the collector takes back in the middle of some later tick.
const placed: Placed = { x: new Float64Array(1024), y: new Float64Array(1024), last: -1 };

export function placeLine(x: Column, y: Column, scales: Scales): Placed {
  const length = Math.min(x.length, y.length);
  if (length > placed.x.length) {
    placed.x = new Float64Array(2 * length);
    placed.y = new Float64Array(2 * length);
  }
  placeColumn(scales.x, x, placed.x, length);
  placeColumn(scales.y, y, placed.y, length);
  placed.last = length - 1;
  return placed;
}

/** As `toPixels` has it, but in a loop for each type of scale: through a function that is one or the other, each number goes by the heap. */
function placeColumn(scale: ScaleSpec, values: Column, pixels: Float64Array, length: number): void {
  const { type, domain, range } = scale;
  const low = type === 'log' ? Math.log(domain[0]) : domain[0];
  const high = type === 'log' ? Math.log(domain[1]) : domain[1];
  const ratio = (range[1] - range[0]) / (high - low);
  if (type === 'log') {
    for (let k = 0; k < length; k++)
      pixels[k] = bounded(range[0] + (Math.log(values[k]!) - low) * ratio);
  } else {
    for (let k = 0; k < length; k++) pixels[k] = bounded(range[0] + (values[k]! - low) * ratio);
  }
}
