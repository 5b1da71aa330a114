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
    if (location.hash.startsWith('#cell=')) void this.#showShared();
    store.watch((kind, id) => {
      if (kind === 'cell' && id === this.#id && !this.contains(document.activeElement))
        this.#restore();
    });
    this.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (action === 'reset') this.#reset();
      else if (action === 'share') void this.#share();
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

  /** Another reader's program, put in without being run or stored: what stood here comes back with the plain address. */
  async #showShared(): Promise<void> {
    const { sharedCode } = await import('./cell/share.ts');
    const code = await sharedCode(location.hash, this.#id);
    if (code === undefined) return;
    this.#field.text = code;
    this.#showReset();
    this.#section.scrollIntoView();
    this.#say(words.shared);
  }

  async #share(): Promise<void> {
    try {
      const { addressOf } = await import('./cell/share.ts');
      const address = await addressOf(this.#id, this.#field.text);
      history.replaceState(history.state, '', address);
      await navigator.clipboard.writeText(address).then(
        () => {
          this.#say(words.copied);
        },
        () => {
          this.#say(words.inAddress);
        },
      );
    } catch {
      this.#say(words.notLoaded);
    }
  }

  #say(text: string): void {
    one(this, '.ran').textContent = text;
  }

  #do(action: 'run' | 'stop' | 'warm'): void {
    this.#runner ??= this.#open();
    this.#runner.then(
      (runner) => {
        runner[action]();
      },
      () => {
        this.#runner = undefined;
        if (action !== 'warm') this.#say(words.notLoaded);
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
