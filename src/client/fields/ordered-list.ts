// A list whose items are put in order: with buttons, which keys reach, or by dragging.
import { orderWords as words } from '../../strings.ts';
import { one } from '../dom.ts';
import { dragItems } from './drag.ts';

export class OrderedList {
  readonly #list: HTMLElement;
  readonly #said: HTMLElement;
  readonly #changed: () => void;

  /** `root` holds the list and its status line; `changed` is called when the reader has moved an item. */
  constructor(root: HTMLElement, changed: () => void) {
    this.#list = one(root, 'ol');
    this.#said = one(root, '[role=status]');
    this.#changed = changed;
    this.#list.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-move]');
      if (button) this.#move(button);
    });
    dragItems(this.#list, (item) => {
      this.#tell(item);
    });
    this.#closeEnds();
  }

  get items(): HTMLLIElement[] {
    return [...this.#list.querySelectorAll('li')];
  }

  /** The same items in another order; nobody is told. */
  set items(items: readonly HTMLLIElement[]) {
    this.#list.append(...items);
    this.#closeEnds();
  }

  focus(): void {
    this.#list.querySelector<HTMLElement>('button:enabled')?.focus();
  }

  /** The button that was pressed keeps the focus, so that a line can be walked up by one key. */
  #move(button: HTMLElement): void {
    const item = button.closest('li')!;
    if (button.dataset['move'] === 'up') item.previousElementSibling?.before(item);
    else item.nextElementSibling?.after(item);
    this.#tell(item);
    button.focus();
  }

  #tell(item: HTMLLIElement): void {
    this.#closeEnds();
    const { items } = this;
    this.#said.textContent = words.now(lineOf(item), items.indexOf(item) + 1, items.length);
    this.#changed();
  }

  /** The first cannot go up and the last cannot go down; said, not disabled, so that the focus stays. */
  #closeEnds(): void {
    const { items } = this;
    items.forEach((item, i) => {
      one(item, '[data-move=up]').setAttribute('aria-disabled', String(i === 0));
      one(item, '[data-move=down]').setAttribute('aria-disabled', String(i === items.length - 1));
    });
  }
}

/** What an item says. */
export const lineOf = (item: HTMLElement): string => one(item, 'code, .step').textContent.trim();
