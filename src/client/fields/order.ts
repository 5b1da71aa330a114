// Lines of a program to be put in order. To the grader they are one text.
import type { AnswerField, AnswerFieldOptions } from '../answer-field.ts';
import { one } from '../dom.ts';
import { depths, indented } from './depths.ts';
import { OrderedList, lineOf } from './ordered-list.ts';

export class OrderField implements AnswerField {
  readonly initial: string;
  readonly #list: OrderedList;
  readonly #options: AnswerFieldOptions;

  constructor(root: HTMLElement, options: AnswerFieldOptions) {
    const field = one(root, '[data-field=order]');
    this.#options = options;
    this.#list = new OrderedList(field, () => {
      this.mark();
      this.#indent();
      options.onChange(this.text);
    });
    this.#indent();
    this.initial = this.text;
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) options.onRun();
    });
  }

  get text(): string {
    return indented(this.#list.items.map(lineOf));
  }

  /** Another order of the same lines; any other text leaves the list as it is. */
  set text(text: string) {
    const left = this.#list.items;
    const ordered: HTMLLIElement[] = [];
    for (const line of text.split('\n')) {
      const at = left.findIndex((item) => lineOf(item) === line.trim());
      if (at >= 0) ordered.push(...left.splice(at, 1));
    }
    if (left.length > 0) return;
    this.#list.items = ordered;
    this.#indent();
  }

  put(text: string): void {
    this.text = text;
    this.#options.onChange(this.text);
  }

  focus(): void {
    this.#list.focus();
  }

  mark(mark?: { line: number }): void {
    this.#list.items.forEach((item, i) => {
      item.toggleAttribute('data-wrong', i + 1 === mark?.line);
    });
  }
  /** As the braces say. */
  #indent(): void {
    const { items } = this.#list;
    const depth = depths(items.map(lineOf));
    items.forEach((item, i) => {
      one(item, 'code').style.setProperty('--depth', String(depth[i]));
    });
  }
}
