// <course-stepper>: one number of a worked example is current. Its row, symbol, formula with the numbers put in, and dot are marked together.
import type { FigureLink } from '../schema/example.ts';
import type { Step } from './figure/pin.ts';
import { stepperWords } from '../strings.ts';
import { make, one } from './dom.ts';
import { drawDots } from './stepper/plot.ts';

/** Rows and columns that the arrow keys move by, while the table has the focus. */
const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

class CourseStepper extends HTMLElement {
  #row = 0;
  #quantity = 0;
  /** Whether the figure of the same run has been asked for; from then on it keeps step. */
  #followed = false;
  #rows: HTMLTableRowElement[] = [];
  /** The heads of the columns, without that of the steps. */
  #heads: HTMLElement[] = [];
  #nearest: (x: number) => number = () => 0;
  readonly #resized = new ResizeObserver(() => {
    this.#plot();
  });

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.#heads = [...this.querySelectorAll<HTMLElement>('thead th')].slice(1);
    this.#quantity = this.#heads.length - 1;
    this.addEventListener('click', this.#press);
    this.addEventListener('pointerover', this.#point);
    one(this, '.stepper-scroll').addEventListener('keydown', this.#key);
    this.#resized.observe(one(this, '.stepper-plot'));
    this.#mark(0, this.#quantity);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#press);
    this.removeEventListener('pointerover', this.#point);
    one(this, '.stepper-scroll').removeEventListener('keydown', this.#key);
    this.#resized.disconnect();
  }

  readonly #press = (event: MouseEvent): void => {
    const target = event.target as Element;
    const plot = target.closest('.stepper-plot');
    if (plot) {
      this.#mark(this.#nearest(event.clientX - plot.getBoundingClientRect().left), this.#quantity);
      return;
    }
    const action = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (action === 'figure') {
      this.#followed = true;
      this.#send();
    } else if (action === 'next') this.#mark(this.#row + 1, this.#quantity);
    else if (action === 'back') this.#mark(this.#row - 1, this.#quantity);
    else if (action === 'symbol') this.#mark(this.#row, (this.#quantity + 1) % this.#heads.length);
    else this.#at(target);
  };

  readonly #point = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.#at(event.target as Element);
  };

  readonly #key = (event: Event): void => {
    const move = ARROWS[(event as KeyboardEvent).key];
    if (!move) return;
    event.preventDefault();
    this.#mark(this.#row + move[0], this.#quantity + move[1]);
    this.#cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  /** Marks what lies under a pointer: a cell, a row's head, a column's, a formula. */
  #at(target: Element): void {
    const row = target.closest<HTMLTableRowElement>('tbody tr');
    const key = target.closest<HTMLElement>('[data-quantity]')?.dataset['quantity'];
    const quantity = this.#heads.findIndex((head) => head.dataset['quantity'] === key);
    if (!row && quantity < 0) return;
    this.#mark(row ? this.#rows.indexOf(row) : this.#row, quantity < 0 ? this.#quantity : quantity);
  }

  get #cell(): HTMLElement {
    return this.#cellOf(this.#rows[this.#row]!);
  }

  #cellOf(row: HTMLTableRowElement): HTMLElement {
    return row.cells[this.#quantity + 1]!;
  }

  #mark(row: number, quantity: number): void {
    this.#row = Math.min(this.#rows.length - 1, Math.max(0, row));
    this.#quantity = Math.min(this.#heads.length - 1, Math.max(0, quantity));
    this.#rows.forEach((each, k) => {
      if (k === this.#row) each.setAttribute('aria-current', 'step');
      else each.removeAttribute('aria-current');
    });
    const head = this.#heads[this.#quantity]!;
    const { quantity: key } = head.dataset;
    for (const part of this.querySelectorAll<HTMLElement>('[data-quantity]'))
      part.classList.toggle('marked', part.dataset['quantity'] === key);
    for (const cell of this.querySelectorAll('td'))
      cell.classList.toggle('now', cell === this.#cell);
    this.#say(head);
    this.#plot();
    if (this.#followed) this.#send();
    const position = stepperWords.position(this.#row + 1, this.#rows.length);
    this.querySelector('[role="status"]')!.textContent = position;
    // Not `disabled`: a button that is disabled under the finger would drop the focus.
    this.#limit('back', this.#row === 0);
    this.#limit('next', this.#row === this.#rows.length - 1);
  }

  /** The symbol, where its number comes from, and the number. */
  #say(head: HTMLElement): void {
    const { numbers } = this.#cell.dataset;
    const symbol = [...head.childNodes].map((node) => node.cloneNode(true));
    const value = this.#cell.textContent.trim();
    const line = numbers === undefined || numbers === value ? value : `${numbers} = ${value}`;
    one(this, '.stepper-numbers').replaceChildren(...(symbol as Element[]), ' = ', ...raised(line));
  }

  /** Tells the figure that shows the same run which step is current, and which of its lines is the symbol's. */
  #send(): void {
    const { link } = one(this, '[data-do="figure"]').dataset;
    const { id, values, lines } = JSON.parse(link!) as FigureLink;
    const figure = document.querySelector<HTMLElement>(`course-figure[of="${id}"]`);
    if (!figure) return;
    const line = lines[this.#heads[this.#quantity]!.dataset['quantity']!];
    const step: Step = { values, line: line ?? Object.values(lines).at(-1), t: this.#row + 1 };
    figure.dataset['step'] = JSON.stringify(step);
    figure.dispatchEvent(new Event('course-step'));
  }

  #plot(): void {
    const { before } = this.#heads[this.#quantity]!.dataset;
    this.#nearest = drawDots(this.querySelector<SVGSVGElement>('.stepper-plot')!, {
      before: before === undefined ? undefined : Number(before),
      values: this.#rows.map((row) => shown(this.#cellOf(row))),
      at: this.#row,
      text: this.#cell.textContent.trim(),
    });
  }

  #limit(action: string, ended: boolean): void {
    this.querySelector(`[data-do="${action}"]`)!.setAttribute('aria-disabled', String(ended));
  }
}

/** A cell's number, as far as it is shown: dots show no more. */
const shown = (cell: Element): number => Number(cell.textContent.trim().replace('−', '-'));

/** Text with its powers set high: 90^2. */
const raised = (text: string): (Node | string)[] =>
  text
    .split(/(\^−?\d+)/)
    .map((part) => (part.startsWith('^') ? make('sup', '', part.slice(1)) : part));

customElements.define('course-stepper', CourseStepper);
