// <course-work>: how far the reader has come, and all that was done as one file, out and in.
import { work as words } from '../strings.ts';
import { importWork } from './backup.ts';
import { one } from './dom.ts';
import { saveWork } from './notice.ts';
import { progressOf, type Ids } from './progress.ts';
import { store } from './reader-store.ts';

class CourseWork extends HTMLElement {
  connectedCallback(): void {
    const file = one(this, 'input') as HTMLInputElement;
    one(this, '[data-do=save]').addEventListener('click', () => {
      saveWork(store);
    });
    one(this, '[data-do=load]').addEventListener('click', () => {
      file.click();
    });
    file.addEventListener('change', () => void this.#load(file));
    store.watch(() => {
      this.#show();
    });
    this.#show();
  }

  #show(): void {
    const { solved, begun, all } = progressOf(store, JSON.parse(this.dataset['ids']!) as Ids);
    one(this, '[data-progress]').textContent = words.progress(solved, begun, all);
  }

  async #load(file: HTMLInputElement): Promise<void> {
    const text = await file.files?.[0]?.text();
    file.value = ''; // the same file can be chosen again
    if (text === undefined) return;
    const result = importWork(store, text);
    const skipped = 'items' in result ? result.skipped.length : 0;
    one(this, '[data-said]').textContent =
      'problem' in result
        ? result.problem
        : words.loaded(result.items) + (skipped > 0 ? words.skipped(skipped) : '');
    this.#show();
  }
}

customElements.define('course-work', CourseWork);
