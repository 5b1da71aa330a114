// A pin on one point of a line: the step of a worked example that the reader looks at, in the figure that shows the same run.
import { toPixels } from '../../figures/kit/scale.ts';
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

const RADIUS = 10;

export function pin({ svg, scales }: Drawing, line: LineMark | undefined, t: number): void {
  const old = svg.querySelector('.pin');
  const [x, y] = line
    ? [toPixels(scales.x)(line.x[t]!), toPixels(scales.y)(line.y[t]!)]
    : [Number.NaN, Number.NaN];
  if (!Number.isFinite(x + y)) {
    old?.remove();
    return;
  }
  const ring = old ?? document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of Object.entries({ class: 'pin', cx: x, cy: y, r: RADIUS }))
    ring.setAttribute(name, String(value));
  if (!old) svg.append(ring);
}
