// <course-exercise>: keeps what is typed from the first letter on, and fetches the workbench when a button is pressed.
import { answerField, type AnswerField } from './answer-field.ts';
import { one, onTouch } from './dom.ts';
import { showHints, showTally } from './exercise-state.ts';
import { withAttempt } from './merge.ts';
import { store } from './reader-store.ts';
import { exerciseState as words } from '../strings.ts';
import type { Action, Workbench } from './workbench.ts';

class CourseExercise extends HTMLElement {
  #section!: HTMLElement;
  #field!: AnswerField;
  /** Kept when what was stored stands in the field. */
  ready!: Promise<void>;
  /** What is typed while the field's script is on its way is newer than what was stored. */
  #hasTyped = false;
  /** The code as this tab last wrote or read it. */
  #known: string | undefined;
  #workbench: Promise<Workbench> | undefined;

  connectedCallback(): void {
    this.#section = one(this, '[data-exercise]');
    const note = (): void => {
      this.#hasTyped = true;
    };
    this.addEventListener('input', note, { once: true });
    this.ready = this.#prepare();
    this.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (action) this.#do(action as Action);
    });
    onTouch(this, () => {
      this.#do('warm');
    });
  }

  async #prepare(): Promise<void> {
    this.#field = await answerField(this, {
      onChange: (code) => {
        this.#keep(code);
      },
      onRun: () => {
        this.#do('check');
      },
    });
    const { text } = this.#field;
    this.#restore();
    if (this.#hasTyped) this.#field.put(text);
    // Another tab has changed something: this one follows, unless it is the one being used.
    store.watch((kind, id) => {
      if (kind === 'exercise' && id === this.#id && !this.contains(document.activeElement))
        this.#restore();
    });
  }

  get #id(): string {
    return this.#section.dataset['exercise']!;
  }

  /** Writes each letter at once; what another tab wrote meanwhile, unseen by this one, goes to the attempts. */
  #keep(code: string): void {
    const other = store.read('exercise', this.#id).code;
    const isUnseen = other !== undefined && other !== this.#known && other !== code;
    this.#known = code;
    store.update('exercise', this.#id, (record) => ({
      ...record,
      code,
      ...(isUnseen && {
        attempts: withAttempt(record.attempts, {
          code: other,
          state: 'kept',
          title: words.otherTab,
          at: Date.now(),
        }),
      }),
    }));
  }

  #restore(): void {
    const record = store.read('exercise', this.#id);
    this.#known = record.code;
    // A browser may put back what stood in the field when the page was left: what is stored is newer.
    this.#field.text = record.code ?? this.#field.initial;
    showHints(this, record);
    showTally(this, record);
  }

  #do(action: Action): void {
    this.#workbench ??= this.#open();
    this.#workbench.then(
      (workbench) => {
        workbench.do(action);
      },
      () => {
        this.#workbench = undefined;
        if (action !== 'warm') one(this, '.verdict').textContent = words.notLoaded;
      },
    );
  }

  async #open(): Promise<Workbench> {
    const [{ Workbench }] = await Promise.all([import('./workbench.ts'), this.ready]);
    return new Workbench(this, this.#id, this.#field);
  }
}

customElements.define('course-exercise', CourseExercise);
