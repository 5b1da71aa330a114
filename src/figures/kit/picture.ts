// Marks in data units → the attributes that draw them. Build and page share it, so the first move of a slider cannot jump.
import { toPixels, type Scales } from './scale.ts';
import { styleOf } from './styles.ts';
import type { BarMark, LineMark, Mark, PointMark } from './types.ts';

/** One SVG element of the moving layer; `clipped` ones end at the frame. */
export interface Part {
  /** Unique in its drawing: "adagrad/trail". */
  id: string;
  tag: 'path' | 'text';
  role: string;
  style: string;
  clipped: boolean;
  attributes: Record<string, string>;
  text?: string;
}

interface Frame {
  place: (x: number, y: number) => [number, number];
  inside: (x: number, y: number) => boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const MARKER = 4;
const HEAD = 6;
const round = (value: number): number => Math.round(value * 10) / 10;
/** Far outside is as good as outside: browsers draw huge coordinates badly. What is infinite has no place. */
const bounded = (pixel: number): number =>
  Number.isFinite(pixel) ? Math.min(9999, Math.max(-9999, pixel)) : Number.NaN;

function frameOf(scales: Scales): Frame {
  const x = toPixels(scales.x);
  const y = toPixels(scales.y);
  const [left, right] = [Math.min(...scales.x.range), Math.max(...scales.x.range)];
  const [top, bottom] = [Math.min(...scales.y.range), Math.max(...scales.y.range)];
  return {
    place: (a, b) => [bounded(x(a)), bounded(y(b))],
    inside: (px, py) =>
      px >= left - 0.5 && px <= right + 0.5 && py >= top - 0.5 && py <= bottom + 0.5,
    left,
    right,
    top,
    bottom,
  };
}

/** A polyline through the points from..to; a value that has no place (log of zero, NaN) breaks it. */
function polyline(line: LineMark, frame: Frame, from: number, to: number): string {
  let d = '';
  let pen = false;
  let [lastX, lastY] = [NaN, NaN];
  for (let k = from; k <= to; k++) {
    const [x, y] = frame.place(line.x[k]!, line.y[k]!);
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      pen = false;
      continue;
    }
    // What moves less than a third of a pixel cannot be seen; the last point always counts.
    if (pen && k < to && Math.abs(x - lastX) < 0.35 && Math.abs(y - lastY) < 0.35) continue;
    d += `${pen ? 'L' : 'M'}${round(x)},${round(y)}`;
    [lastX, lastY, pen] = [x, y, true];
  }
  return d;
}

/** Where a line first leaves the frame: an arrow head there, pointing the way it went. */
function exitArrow(line: LineMark, frame: Frame, upTo: number): string {
  for (let k = 1; k <= upTo; k++) {
    const [x0, y0] = frame.place(line.x[k - 1]!, line.y[k - 1]!);
    const [x1, y1] = frame.place(line.x[k]!, line.y[k]!);
    if (!Number.isFinite(x1 + y1) || frame.inside(x1, y1) || !frame.inside(x0, y0)) continue;
    const across = (from: number, by: number, low: number, high: number): number =>
      by === 0 ? 1 : Math.max((low - from) / by, (high - from) / by);
    const share = Math.min(
      1,
      across(x0, x1 - x0, frame.left, frame.right),
      across(y0, y1 - y0, frame.top, frame.bottom),
    );
    const angle = Math.atan2(y1 - y0, x1 - x0);
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    const wing = (turn: number): string =>
      `${round(x - 11 * Math.cos(angle + turn))},${round(y - 11 * Math.sin(angle + turn))}`;
    return `M${wing(0.45)}L${round(x)},${round(y)}L${wing(-0.45)}Z`;
  }
  return '';
}

function markersOf(line: LineMark, frame: Frame, upTo: number): string {
  const shape = styleOf(line.style).marker;
  let d = '';
  const [from, to] = line.ends ? [0, upTo] : [line.phase ?? line.every!, upTo - 1];
  for (let k = from; k <= to; k += line.every!) {
    const [x, y] = frame.place(line.x[k]!, line.y[k]!);
    if (frame.inside(x, y)) d += shape(x, y, MARKER);
  }
  return d;
}

function linePicture(line: LineMark, frame: Frame): Part[] {
  const last = Math.min(line.x.length, line.y.length) - 1;
  const upTo = Math.min(line.upTo ?? last, last);
  const part = (role: string, d: string, clipped: boolean): Part => ({
    id: `${line.id}/${role}`,
    tag: 'path',
    role,
    style: line.style,
    clipped,
    attributes: { d },
  });
  const trail = polyline(line, frame, 0, upTo);
  if (line.hairline) return [part('hairline', trail, true)];
  const parts = [part('trail', trail, true)];
  if (line.halo) parts.unshift(part('halo', trail, true));
  if (line.upTo !== undefined) {
    const [x, y] = frame.place(line.x[upTo]!, line.y[upTo]!);
    const head = frame.inside(x, y) ? styleOf(line.style).marker(x, y, HEAD) : '';
    parts.unshift(part('future', polyline(line, frame, upTo, last), true));
    parts.push(part('head', head, false));
  }
  if (line.every) parts.push(part('markers', markersOf(line, frame, upTo), false));
  return [...parts, part('exit', exitArrow(line, frame, upTo), false)];
}

function pointPicture(point: PointMark, frame: Frame): Part[] {
  const [x, y] = frame.place(point.x, point.y);
  const seen = frame.inside(x, y);
  const shape = styleOf(point.style).marker(x, y, point.style === 'minimum' ? 6 : 5);
  const { id, style } = point;
  const parts: Part[] = [
    { id, tag: 'path', role: 'point', style, clipped: false, attributes: { d: seen ? shape : '' } },
  ];
  if (point.text === undefined) return parts;
  const attributes = {
    x: seen ? String(round(x + (point.dx ?? 8))) : '0',
    y: seen ? String(round(y + (point.dy ?? -8))) : '0',
    'text-anchor': point.anchor ?? 'start',
  };
  const text = seen ? point.text : '';
  return [
    ...parts,
    { id: `${id}/text`, tag: 'text', role: 'note', style, clipped: false, attributes, text },
  ];
}

function barPicture(bar: BarMark, frame: Frame): Part[] {
  const [x0, y] = frame.place(bar.from, bar.y);
  const [x1] = frame.place(bar.to, bar.y);
  const half = bar.thickness / 2;
  const [left, right] = [Math.max(Math.min(x0, x1), frame.left), Math.max(x0, x1)];
  const d = `M${round(left)},${round(y - half)}H${round(right)}V${round(y + half)}H${round(left)}Z`;
  const { id, style } = bar;
  return [{ id, tag: 'path', role: 'bar', style, clipped: true, attributes: { d } }];
}

/** All parts of one panel, back to front. */
export function picture(marks: readonly Mark[], scales: Scales): Part[] {
  const frame = frameOf(scales);
  return marks.flatMap((mark) => {
    if (mark.kind === 'line') return linePicture(mark, frame);
    return mark.kind === 'point' ? pointPicture(mark, frame) : barPicture(mark, frame);
  });
}
