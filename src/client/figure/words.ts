// What a figure says: the sentence at once, the rest — announcement, address, description, table — when the hand rests.
import { write } from '../../figures/kit/params.ts';
import { pageRows } from '../../figures/kit/table.ts';
import { write as setText } from '../dom.ts';
import type { Columns, Figure, Values } from '../../figures/kit/types.ts';

/** Long enough that a drag is announced once, short enough to seem an answer. */
const REST = 600;

export class Words {
  readonly #element: HTMLElement;
  readonly #figure: Figure;
  readonly #speech: Element;
  readonly #onRest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled: string;

  constructor(element: HTMLElement, figure: Figure, onRest: () => void) {
    this.#onRest = onRest;
    this.#element = element;
    this.#figure = figure;
    this.#speech = element.querySelector('.figure-speech')!;
    this.#settled = this.#speech.textContent;
  }

  say(values: Values, columns: Columns): void {
    const sentence = this.#figure.speak(values, columns);
    setText(this.#speech, sentence);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#onRest();
      this.#settle(values, columns, sentence);
    }, REST);
  }

  #settle(values: Values, columns: Columns, sentence: string): void {
    const { id, params, table } = this.#figure;
    const query = write(id, params, values, new URLSearchParams(location.search)).toString();
    const search = query === '' ? '' : `?${query}`;
    if (location.search !== search) {
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    }
    const link = this.#element.querySelector<HTMLAnchorElement>('[data-do="link"]')!;
    link.href = `${location.pathname}${search}#${id}`;
    if (sentence === this.#settled) return;
    this.#settled = sentence;
    this.#element.querySelector('[data-announce]')!.textContent = sentence;
    this.#element.querySelector('[data-description]')!.textContent = this.#figure.describe(
      values,
      columns,
    );
    this.#fill(pageRows(columns, table));
  }

  #fill(rows: readonly (readonly string[])[]): void {
    const body = this.#element.querySelector('tbody')!;
    body.replaceChildren(
      ...rows.map((cells) => {
        const row = document.createElement('tr');
        const filled = cells.map((text, k) => {
          const cell = document.createElement(k === 0 ? 'th' : 'td');
          if (k === 0) cell.setAttribute('scope', 'row');
          cell.textContent = text;
          return cell;
        });
        row.append(...filled);
        return row;
      }),
    );
  }
}
