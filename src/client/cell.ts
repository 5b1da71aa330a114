// <course-cell>: keeps what is typed, and fetches the runner when Run is pressed.
import { cellState as words } from '../strings.ts';
import type { CellRunner } from './cell/runner.ts';
import { CodeField } from './code-field.ts';
import { one, onTouch } from './dom.ts';
import { store } from './reader-store.ts';

class CourseCell extends HTMLElement {
  #section!: HTMLElement;
  #field!: CodeField;
  #original = '';
  #runner: Promise<CellRunner> | undefined;

  connectedCallback(): void {
    this.#section = one(this, '[data-cell]');
    this.#original = this.querySelector('textarea')!.defaultValue;
    this.#field = new CodeField(this, {
      completes: true,
      onChange: (code) => {
        store.update('cell', this.#id, () => (code === this.#original ? {} : { code }));
        this.#showReset();
      },
      onRun: () => {
        this.#do('run');
      },
    });
    this.#restore();
    store.watch((kind, id) => {
      if (kind === 'cell' && id === this.#id && !this.contains(document.activeElement))
        this.#restore();
    });
    this.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (action === 'reset') this.#reset();
      else if (action) this.#do(action as 'run' | 'stop');
    });
    onTouch(this, () => {
      this.#do('warm');
    });
  }

  /** The program as it stands in the editor: later cells build on it. */
  get text(): string {
    return this.#field.text;
  }

  get #id(): string {
    return this.#section.dataset['cell']!;
  }

  #restore(): void {
    this.#field.text = store.read('cell', this.#id).code ?? this.#original;
    this.#showReset();
  }

  #do(action: 'run' | 'stop' | 'warm'): void {
    this.#runner ??= this.#open();
    this.#runner.then(
      (runner) => {
        runner[action]();
      },
      () => {
        this.#runner = undefined;
        if (action !== 'warm') one(this, '.ran').textContent = words.notLoaded;
      },
    );
  }

  async #open(): Promise<CellRunner> {
    const { CellRunner } = await import('./cell/runner.ts');
    return new CellRunner(this, this.#field);
  }

  /** Back to the program and the output of the build. */
  #reset(): void {
    this.#field.mark();
    this.#field.put(this.#original);
    void this.#runner?.then((runner) => {
      runner.restore();
    });
  }

  #showReset(): void {
    one(this, '[data-do=reset]').toggleAttribute('disabled', this.#field.text === this.#original);
  }
}

customElements.define('course-cell', CourseCell);

export type { CourseCell };
