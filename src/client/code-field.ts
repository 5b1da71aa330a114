// The text field of an exercise or a cell: a <textarea> until the editor, loaded at the first touch, takes its place with all that was typed.
import type { AnswerField } from './answer-field.ts';
import { one } from './dom.ts';
import type { Editor, Mark } from './editor/editor.ts';

export interface CodeFieldOptions {
  onChange: (text: string) => void;
  /** Ctrl/⌘-Enter. */
  onRun: () => void;
  /** True where the library can be imported: its names are completed. */
  completes?: boolean;
}

export class CodeField implements AnswerField {
  readonly initial: string;
  readonly #box: HTMLElement;
  readonly #area: HTMLTextAreaElement;
  readonly #options: CodeFieldOptions;
  #editor: Editor | undefined;
  #mark: Mark | undefined;
  #isLoading = false;
  #isComposing = false;
  #isSilent = false;

  constructor(root: ParentNode, options: CodeFieldOptions) {
    this.#box = one(root, '.code-field');
    this.#area = one(root, 'textarea') as HTMLTextAreaElement;
    this.initial = this.#area.defaultValue;
    this.#options = options;
    this.#listen();
  }

  get text(): string {
    return this.#editor?.text ?? this.#area.value;
  }

  /** Sets what was stored: nobody is told, since nothing has changed for the reader's work. */
  set text(text: string) {
    if (text === this.text) return;
    this.#isSilent = true;
    if (this.#editor) this.#editor.text = text;
    else this.#area.value = text;
    this.#isSilent = false;
    this.#hideCopy();
  }

  /** Puts another text in, as if the reader had typed it. */
  put(text: string): void {
    this.text = text;
    this.#options.onChange(text);
  }

  focus(): void {
    if (this.#editor) this.#editor.focus();
    else this.#area.focus();
  }

  /** Marks the line of an error in the gutter; in the plain field, by putting the caret there when it comes into use. */
  mark(mark?: Mark): void {
    if (!mark && !this.#mark) return; // the editor would measure itself for nothing
    this.#mark = mark;
    if (this.#editor) this.#editor.mark(mark);
    else if (mark) void this.#load();
  }

  #listen(): void {
    const area = this.#area;
    area.addEventListener('focus', () => void this.#load());
    area.addEventListener('pointerdown', () => void this.#load());
    // The reader was here before this script.
    if (document.activeElement === area) void this.#load();
    area.addEventListener('input', () => {
      this.#hideCopy();
      this.#options.onChange(area.value);
    });
    area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#options.onRun();
    });
    // A letter that is being composed (Japanese, accents) would be lost by a change of field.
    area.addEventListener('compositionstart', () => {
      this.#isComposing = true;
    });
    area.addEventListener('compositionend', () => {
      this.#isComposing = false;
      void this.#load();
    });
  }

  /** The coloured copy shows the program as it was built; once the text differs it would lie. */
  #hideCopy(): void {
    this.#box.dataset['changed'] = '';
    this.#area.rows = this.#area.value.split('\n').length;
  }

  async #load(): Promise<void> {
    if (this.#editor || this.#isLoading) return;
    this.#isLoading = true;
    try {
      const [{ createEditor }, complete] = await Promise.all([
        import('./editor/editor.ts'),
        this.#options.completes ? import('./editor/complete.ts') : undefined,
      ]);
      if (!this.#isComposing) this.#swap(createEditor, complete?.completeOptim);
    } catch {
      // The plain field goes on working; the next touch tries again.
    } finally {
      this.#isLoading = false;
    }
  }

  #swap(
    createEditor: typeof import('./editor/editor.ts').createEditor,
    complete?: import('@codemirror/autocomplete').CompletionSource,
  ): void {
    const area = this.#area;
    const hadFocus = document.activeElement === area;
    const { onChange, onRun } = this.#options;
    this.#editor = createEditor({
      parent: this.#box,
      label: area.getAttribute('aria-label') ?? '',
      text: area.value,
      selection: { anchor: area.selectionStart, head: area.selectionEnd },
      onChange: (text) => {
        if (!this.#isSilent) onChange(text);
      },
      onRun,
      ...(complete && { complete }),
    });
    // One text field of this name exists at any time.
    area.remove();
    this.#box.querySelector('.copy')?.remove();
    if (hadFocus) this.#editor.focus();
    if (this.#mark) this.#editor.mark(this.#mark);
  }
}
