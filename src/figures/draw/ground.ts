// The ground of a panel: Plot draws it at build into a document of linkedom, and what pages do not need is taken out.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { round } from '../kit/round.ts';
import type { Scales, ScaleSpec } from '../kit/scale.ts';
import { optionsOf, SIZES, type Panel, type SizeName } from './panel.ts';

export interface Ground {
  /** The content of the `<svg>`, without its own tag. */
  content: string;
  scales: Scales;
}

const { document } = parseHTML('<!doctype html><body></body>');

/** Coordinates at one decimal: a tenth of a pixel cannot be seen, and doubles the bytes. */
const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (digits) => round(Number(digits)));

/** Takes out points in the middle of straight runs: contours follow the frame in many small steps. */
function straightened(d: string): string {
  if (!/^[MLZ\d,.\s-]*$/.test(d)) return d;
  return d.replace(/M[^MZ]*/g, (run) => {
    const points = run
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number) as [number, number]);
    const kept = points.filter(([x, y], k) => {
      const [before, after] = [points[k - 1], points[k + 1]];
      if (!before || !after) return true;
      const level = y === before[1] && y === after[1];
      return !(level || (x === before[0] && x === after[0]));
    });
    return `M${kept.map((point) => point.join(',')).join('L')}`;
  });
}

const GEOMETRY = ['d', 'transform', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height'];

/** Drops what axe forbids (labels on groups without a role), Plot's own style sheet, and needless digits. */
function clean(svg: Element): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-description', 'aria-hidden'])
      element.removeAttribute(name);
    for (const name of GEOMETRY) {
      const text = element.getAttribute(name);
      if (text !== null) element.setAttribute(name, straightened(rounded(text)));
    }
  }
}

function specOf(plot: ReturnType<typeof Plot.plot>, name: 'x' | 'y'): ScaleSpec {
  const { type, domain, range } = plot.scale(name)!;
  const [from, to] = domain as [number, number];
  const [start, end] = range as [number, number];
  return { type: type === 'log' ? 'log' : 'linear', domain: [from, to], range: [start, end] };
}

/** A nested svg cuts at its edges: no clip path, so no id that could occur twice in a page. */
export function frame(size: SizeName, content: string): string {
  const { width, height, left, right, top, bottom } = SIZES[size];
  const [w, h] = [width - left - right, height - top - bottom];
  return `<svg x="${left}" y="${top}" width="${w}" height="${h}" viewBox="${left} ${top} ${w} ${h}">${content}</svg>`;
}

/** Takes the landscape out of a plot and returns it, cut at the frame. */
function cut(plot: Element, size: SizeName): string {
  const parts = [...plot.querySelectorAll('.high-ground, .contours')];
  for (const part of parts) part.remove();
  return parts.length === 0 ? '' : frame(size, parts.map((part) => part.outerHTML).join(''));
}

/** Draws a panel's ground at one size. */
export function drawGround(panel: Panel, size: SizeName): Ground {
  // linkedom's document has all that Plot uses of the DOM's, under types of its own.
  const options = { ...optionsOf(panel, size), document: document };
  const plot = Plot.plot(options);
  clean(plot);
  return {
    content: cut(plot, size) + plot.innerHTML,
    scales: { x: specOf(plot, 'x'), y: specOf(plot, 'y') },
  };
}
