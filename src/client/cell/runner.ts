// Runs a live cell after the cells before it in the chapter, and shows what came of it.
import { run, warm } from '../../sandbox/client.ts';
import { runCell, type CellResult } from '../../sandbox/cell.ts';
import { cellWords as words } from '../../strings.ts';
import type { CourseCell } from '../cell.ts';
import type { CodeField } from '../code-field.ts';
import { one } from '../dom.ts';
import { outputTrees } from './output.ts';
import { toNode } from './tree.ts';

export class CellRunner {
  readonly #cell: CourseCell;
  readonly #field: CodeField;
  /** The output of the build, for Reset. */
  readonly #built: Node[];
  #running: AbortController | undefined;

  constructor(cell: CourseCell, field: CodeField) {
    this.#cell = cell;
    this.#field = field;
    this.#built = [...this.#output.childNodes];
  }

  get #output(): HTMLElement {
    return one(this.#cell, '.output');
  }

  /** Another Run while one is under way starts anew: the latest text counts. */
  run(): void {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    void this.#runNow(controller);
  }

  /** Opens the sandbox ahead of the first run. */
  warm(): void {
    warm();
  }

  stop(): void {
    this.#running?.abort();
  }

  restore(): void {
    this.stop();
    this.#output.replaceChildren(...this.#built);
    this.#say(words.built);
  }

  async #runNow(controller: AbortController): Promise<void> {
    const { signal } = controller;
    this.#field.mark();
    // Sooner, the words and the button would only flash.
    const late = setTimeout(() => {
      this.#setRunning(true);
      this.#say(words.running);
    }, 300);
    const result = await runCell(this.#field.text, run, { signal, earlier: this.#earlier() });
    clearTimeout(late);
    // A newer run has taken over: its result is the one to show.
    if (this.#running !== controller) return;
    this.#running = undefined;
    this.#setRunning(false);
    this.#show(result);
  }

  #show(result: CellResult): void {
    const { error, stopped, ms } = result;
    this.#output.replaceChildren(...outputTrees(result).map((tree) => toNode(tree)));
    if (error?.line !== undefined)
      this.#field.mark({ line: error.line, column: error.column, message: error.title });
    this.#say(
      stopped ? words.stopped : error ? words.failed : words.ran(Math.max(1, Math.round(ms))),
    );
  }

  /** The programs of the cells above, as they stand now. */
  #earlier(): string[] {
    const all = [...document.querySelectorAll<CourseCell>('course-cell')];
    return all.slice(0, all.indexOf(this.#cell)).map((cell) => cell.text);
  }

  #say(text: string): void {
    one(this.#cell, '.ran').textContent = text;
  }

  #setRunning(isRunning: boolean): void {
    const stop = one(this.#cell, '[data-do=stop]');
    if (!isRunning && document.activeElement === stop) one(this.#cell, '[data-do=run]').focus();
    stop.hidden = !isRunning;
  }
}
