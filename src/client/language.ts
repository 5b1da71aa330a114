// <course-rule>: a language that is chosen once is chosen in the whole book, and kept. Which panel shows is the style sheet's work.
import { store } from './reader-store.ts';

const all = new Set<CourseRule>();

class CourseRule extends HTMLElement {
  connectedCallback(): void {
    all.add(this);
    this.addEventListener('change', this.#choose);
    this.show(store.read('setting', 'language').value);
  }

  disconnectedCallback(): void {
    all.delete(this);
    this.removeEventListener('change', this.#choose);
  }

  show(language: string | undefined): void {
    for (const radio of this.querySelectorAll('input'))
      if (radio.value === language) radio.checked = true;
  }

  readonly #choose = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    // The tab that was pressed stays where it is, though panels above it change their height.
    const before = this.getBoundingClientRect().top;
    store.update('setting', 'language', () => ({ value }));
    scrollBy({ top: this.getBoundingClientRect().top - before, behavior: 'instant' });
  };
}

customElements.define('course-rule', CourseRule);

// This tab's choice, and another's.
store.watch((kind, id) => {
  if (kind !== 'setting' || id !== 'language') return;
  const { value } = store.read('setting', 'language');
  if (value !== undefined) document.documentElement.dataset['language'] = value;
  for (const rule of all) rule.show(value);
});
