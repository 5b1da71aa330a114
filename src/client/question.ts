// <course-question>: checks an answer, says which mistake it was, and keeps it.
import type { Judgement } from './answer.ts';
import { make, one } from './dom.ts';
import { formOf } from './question/form.ts';
import type { Form } from './question/way.ts';
import { store } from './reader-store.ts';
import { quiz } from '../strings.ts';

class CourseQuestion extends HTMLElement {
  #group!: HTMLElement;
  #form!: Form;

  connectedCallback(): void {
    this.#group = one(this, 'fieldset');
    this.#form = formOf(this.#group);
    this.#restore();
    this.addEventListener('input', () => {
      store.update('question', this.#id, (record) => ({
        ...record,
        answer: [...this.#form.answer],
      }));
      this.#clear();
    });
    this.addEventListener('keydown', (event) => {
      const isField = (event.target as Element).matches('input[type=text]');
      if (event.key === 'Enter' && (isField || event.ctrlKey || event.metaKey)) this.#check();
    });
    one(this, '.bar button').addEventListener('click', () => {
      this.#check();
    });
  }

  get #id(): string {
    return this.#group.dataset['question']!;
  }

  #restore(): void {
    const { answer, checked } = store.read('question', this.#id);
    this.#form.answer = answer;
    if (checked && checked.join() === this.#form.answer.join()) this.#show(this.#form.judge());
  }

  #check(): void {
    const judgement = this.#form.judge();
    const answer = [...this.#form.answer];
    if (judgement.state !== 'error')
      store.update('question', this.#id, (record) => ({
        ...record,
        answer,
        checked: answer,
        tries: record.tries + 1,
        ...(judgement.state === 'pass' && { solved: record.solved ?? Date.now() }),
      }));
    this.#clear();
    this.#show(judgement);
    if (judgement.state === 'error') this.#form.focus();
    else if (this.querySelector('.program')) void this.#run();
  }

  #clear(): void {
    const verdict = one(this, '.verdict');
    verdict.replaceChildren();
    delete verdict.dataset['verdict'];
    delete verdict.dataset['mistake'];
    this.querySelector('.ran')?.remove();
    this.#form.mark();
  }

  #show(judgement: Judgement): void {
    const verdict = one(this, '.verdict');
    verdict.dataset['verdict'] = judgement.state;
    this.#form.mark(judgement);
    if (judgement.state === 'error') verdict.append(make('p', 'title', judgement.problem));
    else if (judgement.state === 'pass')
      verdict.append(make('p', 'title', quiz.right), this.#because());
    else this.#showFailure(verdict, judgement);
  }

  #showFailure(verdict: HTMLElement, judgement: Judgement & { state: 'fail' }): void {
    const told = this.#form.told(judgement);
    const mistake = told[0]?.dataset['mistake'];
    if (mistake) verdict.dataset['mistake'] = mistake;
    verdict.append(make('p', 'state', this.#form.summary(judgement)));
    for (const other of told) verdict.append(one(other, '.told').cloneNode(true));
    const { tries } = store.read('question', this.#id);
    if (this.#form.tellsAll || tries > 1) verdict.append(this.#because());
  }

  #because(): Node {
    return one(this, '.answer .right .because').cloneNode(true);
  }

  /** Predict, then run: the program's output comes under what was said of the prediction. */
  async #run(): Promise<void> {
    const ran = make('div', 'ran');
    ran.setAttribute('role', 'status');
    one(this, '.verdict').after(ran);
    try {
      const { runProgram } = await import('./question/run.ts');
      await runProgram(one(this, '.program'), ran);
    } catch {
      ran.replaceChildren(one(this, '.answer .output').cloneNode(true));
    }
  }
}

customElements.define('course-question', CourseQuestion);
