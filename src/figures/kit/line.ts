// A line → its parts: the trail, what is to come, markers, an arrow where it leaves the frame.
import type { Part } from './picture.ts';
import { placeLine, type Frame, type Placed } from './place.ts';
import { round } from './round.ts';
import { styleOf } from './styles.ts';
import type { LineMark } from './types.ts';

const MARKER = 4;
const HEAD = 6;

/** A polyline through the points from..to; a value that has no place (log of zero, NaN) breaks it. */
function polyline({ x, y }: Placed, from: number, to: number): string {
  let d = '';
  let pen = false;
  let [lastX, lastY] = [NaN, NaN];
  for (let k = from; k <= to; k++) {
    const px = x[k]!;
    const py = y[k]!;
    if (Number.isNaN(px + py)) {
      pen = false;
      continue;
    }
    // What moves less than a third of a pixel cannot be seen; the last point always counts.
    if (pen && k < to && Math.abs(px - lastX) < 0.35 && Math.abs(py - lastY) < 0.35) continue;
    d += `${pen ? 'L' : 'M'}${round(px)},${round(py)}`;
    lastX = px;
    lastY = py;
    pen = true;
  }
  return d;
}

/** Where a line first leaves the frame: an arrow head there, pointing the way it went. */
function exitArrow({ x, y }: Placed, frame: Frame, upTo: number): string {
  const { left, right, top, bottom } = frame;
  for (let k = 1; k <= upTo; k++) {
    const x1 = x[k]!;
    const y1 = y[k]!;
    const isOut = x1 < left - 0.5 || x1 > right + 0.5 || y1 < top - 0.5 || y1 > bottom + 0.5;
    if (!isOut || Number.isNaN(x1 + y1) || !frame.inside(x[k - 1]!, y[k - 1]!)) continue;
    const [x0, y0] = [x[k - 1]!, y[k - 1]!];
    const across = (from: number, by: number, low: number, high: number): number =>
      by === 0 ? 1 : Math.max((low - from) / by, (high - from) / by);
    const share = Math.min(1, across(x0, x1 - x0, left, right), across(y0, y1 - y0, top, bottom));
    const angle = Math.atan2(y1 - y0, x1 - x0);
    const [tipX, tipY] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    const wing = (turn: number): string =>
      `${round(tipX - 11 * Math.cos(angle + turn))},${round(tipY - 11 * Math.sin(angle + turn))}`;
    return `M${wing(0.45)}L${round(tipX)},${round(tipY)}L${wing(-0.45)}Z`;
  }
  return '';
}

function markersOf(line: LineMark, { x, y }: Placed, frame: Frame, upTo: number): string {
  const shape = styleOf(line.style).marker;
  let d = '';
  const [from, to] = line.ends ? [0, upTo] : [line.phase ?? line.every!, upTo - 1];
  for (let k = from; k <= to; k += line.every!) {
    if (frame.inside(x[k]!, y[k]!)) d += shape(x[k]!, y[k]!, MARKER);
  }
  return d;
}

export function linePicture(line: LineMark, frame: Frame): Part[] {
  const placed = placeLine(line.x, line.y, frame.scales);
  const { last } = placed;
  const upTo = Math.min(line.upTo ?? last, last);
  const part = (role: string, d: string, clipped: boolean): Part => ({
    id: `${line.id}/${role}`,
    tag: 'path',
    role,
    style: line.style,
    clipped,
    attributes: { d },
  });
  const trail = polyline(placed, 0, upTo);
  if (line.hairline) return [part('hairline', trail, true)];
  const parts = [part('trail', trail, true)];
  if (line.halo) parts.unshift(part('halo', trail, true));
  if (line.upTo !== undefined) {
    const [x, y] = [placed.x[upTo]!, placed.y[upTo]!];
    const head = frame.inside(x, y) ? styleOf(line.style).marker(x, y, HEAD) : '';
    parts.unshift(part('future', polyline(placed, upTo, last), true));
    parts.push(part('head', head, false));
  }
  if (line.every) parts.push(part('markers', markersOf(line, placed, frame, upTo), false));
  return [...parts, part('exit', exitArrow(placed, frame, upTo), false)];
}
