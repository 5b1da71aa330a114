// Marks in data units → the attributes that draw them. Build and page share it, so the first move of a slider cannot jump.
import { linePicture } from './line.ts';
import { frameOf, type Frame } from './place.ts';
import { round } from './round.ts';
import type { Scales } from './scale.ts';
import { styleOf } from './styles.ts';
import type { BarMark, Mark, PointMark } from './types.ts';

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
    x: seen ? round(x + (point.dx ?? 8)) : '0',
    y: seen ? round(y + (point.dy ?? -8)) : '0',
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
