// The drawings of a figure: finds the moving parts that the server drew, and sets what changed on them.
import { picture, type Part } from '../../figures/kit/picture.ts';
import { readScale, type Scales } from '../../figures/kit/scale.ts';
import { write } from '../dom.ts';
import type { Mark } from '../../figures/kit/types.ts';

export class Drawing {
  readonly svg: SVGSVGElement;
  readonly panel: string;
  readonly scales: Scales;
  /** The panel that marks mean when they name none. */
  readonly #first: string;
  readonly #parts = new Map<string, SVGElement>();
  readonly #written = new Map<string, string>();
  readonly #drawn = new Map<string, Mark>();

  constructor(svg: SVGSVGElement, first: string) {
    this.svg = svg;
    this.panel = svg.dataset['panel']!;
    this.#first = first;
    this.scales = { x: readScale(svg.dataset['x']!), y: readScale(svg.dataset['y']!) };
    for (const part of svg.querySelectorAll<SVGElement>('[data-part]')) {
      this.#parts.set(part.dataset['part']!, part);
    }
  }

  /** The stylesheet shows one drawing of each panel, the wide or the narrow one. Asked when the page's width changes: at each tick the question would cost a layout. */
  shown = false;

  look(): void {
    this.shown = this.svg.getClientRects().length > 0;
  }

  /** Whether a mark belongs to this panel. */
  holds(mark: Mark): boolean {
    return (mark.panel ?? this.#first) === this.panel;
  }

  draw(marks: readonly Mark[]): void {
    if (!this.shown) return;
    const changed = marks.filter(
      (mark) => this.holds(mark) && !areSame(mark, this.#drawn.get(mark.id)),
    );
    for (const part of picture(changed, this.scales)) this.#write(part);
    for (const mark of changed) this.#drawn.set(mark.id, mark);
  }

  #write({ id, attributes, text }: Part): void {
    const element = this.#parts.get(id);
    if (!element) throw new RangeError(`the drawing has no part "${id}"`);
    for (const [name, value] of Object.entries(attributes)) {
      const key = `${id} ${name}`;
      if (this.#written.get(key) === value) continue;
      this.#written.set(key, value);
      element.setAttribute(name, value);
    }
    if (text !== undefined) write(element, text);
  }
}

/** Whether two marks say the same of the same columns: most of a figure stays while one slider moves. */
function areSame(mark: Mark, before: Mark | undefined): boolean {
  if (!before) return false;
  const names = Object.keys(mark) as (keyof Mark)[];
  const isLike = names.length === Object.keys(before).length;
  return isLike && names.every((name) => mark[name] === before[name]);
}

export function drawingsOf(element: HTMLElement): Drawing[] {
  const svgs = [...element.querySelectorAll<SVGSVGElement>('svg.moving')];
  const first = svgs[0]?.dataset['panel'] ?? '';
  return svgs.map((svg) => new Drawing(svg, first));
}
