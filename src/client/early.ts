// What a reader does with a part of the page whose script is still on its way: kept, and done again when it is there.
import { earlyWords as words } from './early-words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
/** A part may say when it has put in what was stored. */
type Part = Element & { ready?: Promise<void> };

export class Early {
  readonly #parts: string;
  readonly #wake: () => void;
  readonly #touched = new Set<Part>();
  /** In the order in which they were done; of a field only what stood in it last. */
  readonly #done = new Map<unknown, () => void>();
  #said: Element | undefined;

  /** `parts` selects what waits for the script; `wake` asks for it. */
  constructor(parts: string, wake: () => void) {
    this.#parts = parts;
    this.#wake = wake;
    for (const type of ['pointerdown', 'focusin', 'click', 'input', 'keydown'] as const)
      document.addEventListener(type, this.#see, { capture: true });
  }

  /** Does again what was done too early. */
  async repeat(): Promise<void> {
    if (this.#said) this.#said.textContent = '';
    await Promise.all([...this.#touched].map(async ({ ready }) => ready));
    // What is done now is heard by this too: it must find nothing touched, or it would be kept once more.
    const done = [...this.#done.values()];
    this.#done.clear();
    this.#touched.clear();
    for (const again of done) again();
  }

  /** Says that the script did not come, if something was pressed. */
  fail(): void {
    for (const part of this.#touched)
      this.#said = part.querySelector('.verdict, .ran') ?? undefined;
    if (this.#said && this.#done.size > 0) this.#said.textContent = words.notLoaded;
  }

  readonly #see = (event: Event): void => {
    const target = event.target as HTMLElement;
    const part = target.closest<Part>(this.#parts);
    if (!part) return;
    if (part.matches(':defined')) {
      // It hears all by itself. But what is typed until `repeat` is newer than what was kept.
      if (event.type === 'input' && this.#touched.has(part)) this.#keep(event, target);
      return;
    }
    this.#touched.add(part);
    this.#keep(event, target);
    this.#wake();
  };

  #keep(event: Event, target: HTMLElement): void {
    if (event.type === 'click') {
      // What a link, a fold or a box does, the browser has done.
      if (target.closest('button, tr'))
        this.#done.set({}, () => {
          target.click();
        });
    } else if (event.type === 'input') {
      this.#done.delete(target);
      this.#done.set(target, filled(target as Field));
    } else if (
      event instanceof KeyboardEvent &&
      event.key === 'Enter' &&
      target.matches('input[type=text], textarea')
    ) {
      const { key, ctrlKey, metaKey } = event;
      this.#done.set({}, () => {
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey, metaKey, bubbles: true }),
        );
      });
    }
  }
}

/** Puts in again what stands in a field now. */
function filled(field: Field): () => void {
  const { value } = field;
  const isChecked = field instanceof HTMLInputElement && field.checked;
  return () => {
    if (field.value !== value) field.value = value;
    if (field instanceof HTMLInputElement) field.checked = isChecked;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
}
