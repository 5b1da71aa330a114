// Lines to be put in order: with buttons, which keys reach, or by dragging. To the grader they are one program.
import { orderWords as words } from '../../strings.ts';
import type { AnswerField, AnswerFieldOptions } from '../answer-field.ts';
import { one } from '../dom.ts';
import { depths, indented } from './depths.ts';
import { dragItems } from './drag.ts';

export class OrderField implements AnswerField {
  readonly initial: string;
  readonly #list: HTMLElement;
  readonly #said: HTMLElement;
  readonly #options: AnswerFieldOptions;

  constructor(root: HTMLElement, options: AnswerFieldOptions) {
    this.#list = one(root, '[data-field=order] ol');
    this.#said = one(root, '[data-field=order] [role=status]');
    this.#options = options;
    this.initial = this.text;
    this.#list.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-move]');
      if (button) this.#move(button);
    });
    this.#list.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) options.onRun();
    });
    dragItems(this.#list, (item) => {
      this.#changed(item);
    });
    this.#settle();
  }

  get #items(): HTMLLIElement[] {
    return [...this.#list.querySelectorAll('li')];
  }

  get text(): string {
    return indented(this.#items.map(lineOf));
  }

  /** Another order of the same lines; any other text leaves the list as it is. */
  set text(text: string) {
    const left = this.#items;
    const ordered: HTMLLIElement[] = [];
    for (const line of text.split('\n')) {
      const at = left.findIndex((item) => lineOf(item) === line.trim());
      if (at >= 0) ordered.push(...left.splice(at, 1));
    }
    if (left.length > 0) return;
    this.#list.append(...ordered);
    this.#settle();
  }

  put(text: string): void {
    this.text = text;
    this.#options.onChange(this.text);
  }

  focus(): void {
    this.#list.querySelector<HTMLElement>('button:enabled')?.focus();
  }

  mark(mark?: { line: number }): void {
    this.#items.forEach((item, i) => {
      item.toggleAttribute('data-wrong', i + 1 === mark?.line);
    });
  }

  /** The button that was pressed keeps the focus, so that a line can be walked up by one key. */
  #move(button: HTMLElement): void {
    const item = button.closest('li')!;
    if (button.dataset['move'] === 'up') item.previousElementSibling?.before(item);
    else item.nextElementSibling?.after(item);
    this.#changed(item);
    button.focus();
  }

  #changed(item: HTMLLIElement): void {
    this.mark();
    this.#settle();
    const place = this.#items.indexOf(item) + 1;
    this.#said.textContent = words.now(lineOf(item), place, this.#items.length);
    this.#options.onChange(this.text);
  }

  /** Indents as the braces say. The first cannot go up and the last cannot go down; said, not disabled, so that the focus stays. */
  #settle(): void {
    const items = this.#items;
    const depth = depths(items.map(lineOf));
    items.forEach((item, i) => {
      one(item, 'code').style.setProperty('--depth', String(depth[i]));
      one(item, '[data-move=up]').setAttribute('aria-disabled', String(i === 0));
      one(item, '[data-move=down]').setAttribute('aria-disabled', String(i === items.length - 1));
    });
  }
}

const lineOf = (item: HTMLElement): string => one(item, 'code').textContent.trim();
