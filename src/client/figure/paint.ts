// A list that is painted: a press or a stroke across the panel sets its numbers; the text field does the same by keyboard.
import { listOf, listText } from '../../figures/kit/params.ts';
import { toValue } from '../../figures/kit/scale.ts';
import type { ListParam } from '../../figures/kit/types.ts';
import type { Drawing } from './drawings.ts';
import type { LiveFigure } from './live.ts';

export function makePaintable(live: LiveFigure): void {
  const { paint } = live.figure;
  if (!paint) return;
  for (const drawing of live.drawings)
    if (drawing.panel === paint.panel) listen(live, drawing, paint.list);
}

type Place = readonly [k: number, value: number];

function listen(live: LiveFigure, { svg, scales }: Drawing, name: string): void {
  const param = live.figure.params[name] as ListParam;
  const [toX, toY] = [toValue(scales.x), toValue(scales.y)];
  svg.classList.add('draggable');

  const placeOf = (event: PointerEvent): Place => {
    const box = svg.getBoundingClientRect();
    const unit = svg.viewBox.baseVal.width / box.width;
    const k = Math.round(toX((event.clientX - box.left) * unit));
    const value = toY((event.clientY - box.top) * unit);
    const rounded = Number((Math.round(value / param.step) * param.step).toPrecision(6));
    return [
      Math.min(param.length, Math.max(1, k)),
      Math.min(param.to, Math.max(param.from, rounded)),
    ];
  };

  const set = (from: Place, to: Place): void => {
    const numbers = listOf(param, String(live.values[name]));
    live.set({ [name]: listText(stroked(numbers, from, to)) });
  };

  let last: Place | undefined;
  svg.addEventListener('pointerdown', (event) => {
    // A finger scrolls the page; a tap still sets one number.
    if (event.button !== 0 || event.pointerType === 'touch') return;
    last = placeOf(event);
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (!last) return;
    const place = placeOf(event);
    set(last, place);
    last = place;
  });
  const lift = (): void => {
    last = undefined;
  };
  svg.addEventListener('pointercancel', lift);
  svg.addEventListener('lostpointercapture', lift);
  svg.addEventListener('click', (event) => {
    const place = placeOf(event);
    set(place, place);
  });
}

/** The numbers with those between two places set along the straight line that joins them: a fast stroke leaves no gap. */
function stroked(numbers: readonly number[], from: Place, to: Place): number[] {
  const [low, high] = from[0] <= to[0] ? [from, to] : [to, from];
  return numbers.map((number, i) => {
    const k = i + 1;
    if (k < low[0] || k > high[0]) return number;
    if (low[0] === high[0]) return to[1];
    const share = (k - low[0]) / (high[0] - low[0]);
    return Number((low[1] + share * (high[1] - low[1])).toFixed(2));
  });
}
