// Answer, then reason: two choices, and the second is asked for once an answer is chosen.
import { quiz } from '../../strings.ts';
import type { Judgement } from '../answer.ts';
import { one } from '../dom.ts';
import { ChoiceForm } from './choice.ts';
import type { Failure, Form } from './way.ts';

export class TwoTierForm implements Form {
  readonly tellsAll = true;
  readonly #answer: ChoiceForm;
  readonly #reason: ChoiceForm;
  readonly #reasons: HTMLElement;

  constructor(group: HTMLElement) {
    this.#reasons = one(group, '.reasons');
    this.#answer = new ChoiceForm(group, one(group, '.answers'));
    this.#reason = new ChoiceForm(group, this.#reasons);
    this.#ask();
    group.addEventListener('input', () => {
      this.#ask();
    });
  }

  #ask(): void {
    this.#reasons.toggleAttribute('data-asked', this.#answer.answer.length > 0);
  }

  get answer(): readonly string[] {
    return [...this.#answer.answer, ...this.#reason.answer];
  }

  set answer(keys: readonly string[]) {
    this.#answer.answer = keys;
    this.#reason.answer = keys;
    this.#ask();
  }

  judge(): Judgement {
    const [answer, reason] = [this.#answer.judge(), this.#reason.judge()];
    if (answer.state === 'error') return answer;
    if (reason.state === 'error') return { state: 'error', problem: quiz.reasonFirst };
    return answer.state === 'fail' ? answer : reason;
  }

  /** With the right answer it is the reason that fails. */
  get #failsInReason(): boolean {
    return this.#answer.judge().state === 'pass';
  }

  summary(): string {
    return this.#failsInReason ? quiz.wrongReason : quiz.notQuite;
  }

  told(judgement: Failure): HTMLElement[] {
    return (this.#failsInReason ? this.#reason : this.#answer).told(judgement);
  }

  mark(judgement?: Judgement): void {
    this.#answer.mark(judgement);
    this.#reason.mark(judgement);
  }

  focus(): void {
    // As with a single choice.
  }
}
