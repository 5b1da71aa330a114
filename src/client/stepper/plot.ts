// The dots of one quantity over the steps of a worked example, the current one larger and with its number.
import { shape } from '../dom.ts';

export interface Dots {
  /** What the first step starts from, if the quantity has one; drawn as an open dot. */
  before: number | undefined;
  values: readonly number[];
  /** Which of the values is current, and how it is written. */
  at: number;
  text: string;
}

const EDGE = { x: 28, top: 28, bottom: 12 };
const RADIUS = 4;

/** Draws the dots as large as the element is; returns which step lies nearest to a place across it. */
export function drawDots(svg: SVGSVGElement, dots: Dots): (x: number) => number {
  const { width, height } = svg.getBoundingClientRect();
  const { before, values, at, text } = dots;
  const all = before === undefined ? values : [before, ...values];
  const first = all.length - values.length;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const gap = (width - 2 * EDGE.x) / Math.max(1, all.length - 1);
  const x = (k: number): number => EDGE.x + k * gap;
  const span = height - EDGE.top - EDGE.bottom;
  const y = (value: number): number =>
    EDGE.top + span * (high === low ? 0.5 : (high - value) / (high - low));

  const points = all.map((value, k) => `${x(k).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const zero = shape('line', { x1: 0, x2: width, y1: y(0), y2: y(0), class: 'stepper-zero' });
  const circles = all.map((value, k) => {
    const isCurrent = k === at + first;
    const kind = isCurrent ? ' current' : k < first ? ' open' : '';
    const r = isCurrent ? RADIUS + 3 : RADIUS;
    return shape('circle', { cx: x(k), cy: y(value), r, class: `stepper-dot${kind}` });
  });
  const label = shape('text', {
    x: x(at + first),
    y: y(values[at]!) - 13,
    'text-anchor': 'middle',
  });
  label.textContent = text;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.replaceChildren(
    ...(low < 0 && high > 0 ? [zero] : []),
    shape('polyline', { points, class: 'stepper-line' }),
    ...circles,
    label,
  );
  return (place) =>
    Math.min(values.length - 1, Math.max(0, Math.round((place - EDGE.x) / gap) - first));
}
