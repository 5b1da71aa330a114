// Pins on points of lines: the step of a worked example that shows the same run, or the row of the figure's table that the reader points at.
import { toPixels } from '../../figures/kit/scale.ts';
import { shape } from '../dom.ts';
import type { LineMark } from '../../figures/kit/types.ts';
import type { Drawing } from './drawings.ts';

/** What a worked example asks of a figure: settings, and the point of a line. */
export interface Step {
  values: Readonly<Record<string, number | string>>;
  /** The line's name; a quantity that the figure does not draw has none. */
  line: string | undefined;
  t: number;
}

/** The event that a worked example sends to a figure; the step itself lies in `data-step`, so that one that sleeps finds it. */
export const STEP = 'course-step';

/** Point k of a line. */
export interface Pinned {
  line: LineMark;
  k: number;
}

const RADIUS = 10;

/** Rings around these points, and around no others. A point that has no place has no ring. */
export function pin({ svg, scales }: Drawing, points: readonly Pinned[]): void {
  for (const old of svg.querySelectorAll('.pin')) old.remove();
  const [toX, toY] = [toPixels(scales.x), toPixels(scales.y)];
  for (const { line, k } of points) {
    const [x, y] = [toX(line.x[k]!), toY(line.y[k]!)];
    if (!Number.isFinite(x + y)) continue;
    svg.append(shape('circle', { class: 'pin', cx: x, cy: y, r: RADIUS }));
  }
}
