// The figure's table: the row that is pointed at, or reached with the arrow keys, is pinned in the picture.
import { rowsOf } from '../../figures/kit/table.ts';
import type { LiveFigure } from './live.ts';

export function makeRowsPoint(element: HTMLElement, live: LiveFigure): void {
  const region = element.querySelector<HTMLElement>('.figure-scroll')!;
  const rows = (): HTMLTableRowElement[] =>
    [...region.querySelectorAll('tbody tr')] as HTMLTableRowElement[];
  let at = -1;

  const mark = (to: number): void => {
    if (!live.drawn || to === at) return;
    at = to;
    rows().forEach((row, k) => {
      if (k === to) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    });
    live.point(rowsOf(live.drawn.columns, live.figure.table)[to]);
  };
  const leave = (): void => {
    mark(-1);
  };

  region.addEventListener('pointerover', ({ target }) => {
    mark(rows().indexOf((target as Element).closest('tr')!));
  });
  region.addEventListener('pointerleave', leave);
  region.addEventListener('blur', leave);
  region.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const all = rows();
    mark(Math.min(all.length - 1, Math.max(0, at + by)));
    all[at]?.scrollIntoView({ block: 'nearest' });
  });
  // Other settings, another table: what was pinned is not in it.
  element.addEventListener('input', leave);
}
