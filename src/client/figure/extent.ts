// Holds the extent of what moves in a drawing. While no painted piece changes its extent, the browser keeps its list of layers; a line that grows has it made anew at each tick (up to a tenth of the tick's cost, with the slider's part: `.figure-slide` in src/styles/figure.css).
import { FAR } from '../../figures/kit/place.ts';
import { shape } from '../dom.ts';

/** Lines go so far; the frame cuts them off. */
const CLIPPED = 2 * FAR;
/** Markers and labels are not cut off; they reach over the edge by less. */
const FREE = 24;

/** An empty rectangle around all that a drawing's moving layer can show, one in its frame and one outside. */
export function holdExtent(svg: SVGSVGElement): void {
  for (const frame of svg.querySelectorAll('svg')) frame.prepend(around(frame, CLIPPED));
  svg.append(around(svg, FREE));
}

function around({ viewBox }: SVGSVGElement, margin: number): SVGRectElement {
  const { x, y, width, height } = viewBox.baseVal;
  return shape('rect', {
    class: 'extent',
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  });
}
