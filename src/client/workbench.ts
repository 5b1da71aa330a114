// What an exercise does once a button was pressed: check, stop, hints, reset, solution, attempts. Loaded then, not before.
import { exerciseFiles, mistakes } from '../book.lazy.ts';
import { grade } from '../grader/grade.ts';
import type { Verdict } from '../grader/verdict.ts';
import { run, warm } from '../sandbox/client.ts';
import { workbench as words } from '../strings.ts';
import type { AnswerField } from './answer-field.ts';
import { listAttempts } from './attempts-view.ts';

import { one } from './dom.ts';
import { showHints, showTally } from './exercise-state.ts';
import { withAttempt } from './merge.ts';
import { store } from './reader-store.ts';
import type { Attempt, ExerciseRecord } from './records.ts';
import { askForSolution, showSolution } from './solution-view.ts';
import { clearVerdict, forgetVerdict, showRunning, showVerdict } from './verdict-view.ts';

export type Action =
  | 'check'
  | 'stop'
  | 'hint'
  | 'reset'
  | 'attempts'
  | 'solution'
  | 'show'
  | 'cancel'
  | 'again'
  /** The reader has come near: what the first check needs is loaded. */
  | 'warm';

/** Milliseconds after which a run is told and can be stopped: before that, words and buttons would only flash. */
const slow = 300;

/** Small enough to be read aloud; large enough that cases never repeat in a reader's life. */
const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000;

export class Workbench {
  readonly #root: HTMLElement;
  readonly #id: string;
  readonly #field: AnswerField;
  #running: AbortController | undefined;
  #seed = 0;

  constructor(root: HTMLElement, id: string, field: AnswerField) {
    this.#root = root;
    this.#id = id;
    this.#field = field;
  }

  do(action: Action): void {
    const actions: Record<Action, () => void> = {
      check: () => void this.#check(drawSeed()),
      again: () => void this.#check(this.#seed),
      stop: () => this.#running?.abort(),
      warm: () => {
        warm();
        void Promise.all([exerciseFiles(this.#id), mistakes()]).catch(() => undefined); // the check says what fails
      },
      hint: () => {
        this.#hint();
      },
      reset: () => {
        this.#reset();
      },
      attempts: () => {
        this.#listAttempts(true);
      },
      solution: () => {
        askForSolution(this.#root, this.#record);
      },
      show: () => {
        this.#showSolution();
      },
      cancel: () => {
        this.#dialog.close();
      },
    };
    actions[action]();
  }

  get #record(): ExerciseRecord {
    return store.read('exercise', this.#id);
  }

  get #dialog(): HTMLDialogElement {
    return one(this.#root, 'dialog') as HTMLDialogElement;
  }

  #update(change: (record: ExerciseRecord) => ExerciseRecord): void {
    showTally(this.#root, store.update('exercise', this.#id, change));
  }

  async #check(seed: number): Promise<void> {
    if (this.#running) return;
    const code = this.#field.text;
    this.#running = new AbortController();
    this.#seed = seed;
    const late = setTimeout(() => {
      this.#setRunning(true);
      showRunning(this.#root);
    }, slow);
    try {
      const verdict = await this.#grade(code, seed, this.#running.signal);
      this.#tell(code, verdict);
    } catch {
      this.#say(words.notLoaded);
    } finally {
      clearTimeout(late);
      this.#running = undefined;
      this.#setRunning(false);
    }
  }

  async #grade(code: string, seed: number, signal: AbortSignal): Promise<Verdict> {
    forgetVerdict(this.#root);
    this.#field.mark();
    const [files, table] = await Promise.all([exerciseFiles(this.#id), mistakes()]);
    return grade(files, code, (job) => run(job, { signal }), seed, table);
  }

  #tell(code: string, verdict: Verdict): void {
    const { state, title, place } = verdict;
    showVerdict(this.#root, verdict);
    if (place) this.#field.mark({ ...place, message: title });
    if (state === 'stopped' || state === 'unavailable') return;
    const at = Date.now();
    const solved = state === 'pass' ? { solved: this.#record.solved ?? at } : {};
    this.#keep({ code, state, title, at }, solved);
    this.#listAttempts(false);
  }

  #keep(attempt: Attempt, more: Partial<ExerciseRecord> = {}): void {
    this.#update((record) => ({
      ...record,
      ...more,
      attempts: withAttempt(record.attempts, attempt),
    }));
  }

  /** While a program runs on, Stop stands beside Check; the focus never falls off the page. */
  #setRunning(isRunning: boolean): void {
    const stop = one(this.#root, '[data-do=stop]');
    const check = one(this.#root, '[data-do=check]');
    if (!isRunning && document.activeElement === stop) check.focus();
    stop.hidden = !isRunning;
    check.setAttribute('aria-disabled', String(isRunning));
  }

  #hint(): void {
    const hints = this.#root.querySelectorAll<HTMLElement>('.hints > li');
    const isLast = this.#record.hints >= hints.length;
    this.#update((record) => ({ ...record, hints: Math.min(record.hints + 1, hints.length) }));
    showHints(this.#root, this.#record);
    if (isLast) this.#say(words.noMoreHints);
    hints[this.#record.hints - 1]?.scrollIntoView({ block: 'nearest' });
  }

  #say(text: string): void {
    clearVerdict(this.#root);
    one(this.#root, '.verdict').textContent = text;
  }

  #reset(): void {
    const code = this.#field.text;
    if (code !== this.#field.initial)
      this.#keep({ code, state: 'kept', title: words.beforeReset, at: Date.now() });
    this.#put(this.#field.initial);
    this.#say(words.wasReset);
  }

  /** Another text into the field; what stood there is among the attempts. */
  #put(code: string): void {
    this.#field.mark();
    this.#field.put(code);
    this.#listAttempts(false);
  }

  #listAttempts(isAsked: boolean): void {
    listAttempts(this.#root, this.#record.attempts, isAsked, (code) => {
      const now = this.#field.text;
      this.#keep({ code: now, state: 'kept', title: words.beforeAnother, at: Date.now() });
      this.#put(code);
      this.#field.focus();
    });
  }

  #showSolution(): void {
    this.#dialog.close();
    this.#update((record) => ({ ...record, revealed: record.revealed ?? Date.now() }));
    showSolution(this.#root, this.#field.text);
  }
}
