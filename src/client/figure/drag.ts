// A point that can be dragged, or set by a click anywhere in the picture; two number fields do the same by keyboard.
import { atTick, nearestTick } from '../../figures/kit/params.ts';
import { toPixels, toValue } from '../../figures/kit/scale.ts';
import type { NumberParam } from '../../figures/kit/types.ts';
import type { Drawing } from './drawings.ts';
import type { LiveFigure } from './live.ts';

/** Half of a 44-pixel target. */
const REACH = 22;

export function makeDraggable(live: LiveFigure): void {
  const { drag } = live.figure;
  if (!drag) return;
  for (const drawing of live.drawings) {
    if (drawing.panel === (drag.panel ?? live.drawings[0]!.panel)) listen(live, drawing, drag);
  }
}

function listen(live: LiveFigure, drawing: Drawing, drag: { x: string; y: string }): void {
  const { svg, scales } = drawing;
  svg.classList.add('draggable');
  const pixel = (event: PointerEvent): [number, number] => {
    const box = svg.getBoundingClientRect();
    const unit = svg.viewBox.baseVal.width / box.width;
    return [(event.clientX - box.left) * unit, (event.clientY - box.top) * unit];
  };
  const put = (event: PointerEvent): void => {
    const [x, y] = pixel(event);
    live.set({
      [drag.x]: within(live.figure.params[drag.x] as NumberParam, toValue(scales.x)(x)),
      [drag.y]: within(live.figure.params[drag.y] as NumberParam, toValue(scales.y)(y)),
    });
  };
  const onPoint = (event: PointerEvent): boolean => {
    const [x, y] = pixel(event);
    const [px, py] = [
      toPixels(scales.x)(Number(live.values[drag.x])),
      toPixels(scales.y)(Number(live.values[drag.y])),
    ];
    return Math.hypot(x - px, y - py) <= REACH;
  };
  let dragging = false;
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !onPoint(event)) return;
    dragging = true;
    svg.setPointerCapture(event.pointerId);
  });
  // Only a finger on the point keeps the page from scrolling.
  svg.addEventListener(
    'touchmove',
    (event) => {
      if (dragging) event.preventDefault();
    },
    { passive: false },
  );
  svg.addEventListener('pointermove', (event) => {
    if (dragging) put(event);
    else svg.classList.toggle('grab', event.pointerType === 'mouse' && onPoint(event));
  });
  svg.addEventListener('pointercancel', () => {
    dragging = false;
  });
  svg.addEventListener('lostpointercapture', () => {
    dragging = false;
  });
  svg.addEventListener('click', (event) => {
    put(event);
  });
}

/** A value in a parameter's range, at the steps that its field or slider has. */
function within(param: NumberParam, value: number): number {
  const { from, to, scale, step = 0.1 } = param;
  const inside = Math.min(to, Math.max(from, value));
  if (scale === 'log') return atTick(param, nearestTick(param, inside));
  return Number((Math.round(inside / step) * step).toPrecision(6));
}
