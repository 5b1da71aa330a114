// Holds the height of a figure's sentence while a slider moves: a box of known size is laid out by itself, not with the chapter around it.

export class Hold {
  readonly #element: HTMLElement;
  #held = false;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  keep(): void {
    if (this.#held) return;
    this.#held = true;
    this.#element.style.height = `${this.#element.getBoundingClientRect().height}px`;
    this.#element.dataset['held'] = '';
  }

  /** The sentence takes the height that its words now need. */
  release(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#element.style.height = '';
    delete this.#element.dataset['held'];
  }
}
