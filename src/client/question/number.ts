// A number as the answer: a value within its tolerance, or an order of magnitude.
import { quiz } from '../../strings.ts';
import { judgeNumber, type Judgement } from '../answer.ts';
import { one } from '../dom.ts';
import { othersIn, type Failure, type Form } from './way.ts';

export class NumberForm implements Form {
  readonly tellsAll = false;
  readonly #group: HTMLElement;
  readonly #field: HTMLInputElement;

  constructor(group: HTMLElement) {
    this.#group = group;
    this.#field = one(group, '.field input') as HTMLInputElement;
  }

  get answer(): readonly string[] {
    return this.#field.value === '' ? [] : [this.#field.value];
  }

  set answer([typed]: readonly string[]) {
    if (typed !== undefined) this.#field.value = typed;
  }

  judge(): Judgement {
    const { value, relative, absolute } = this.#group.dataset;
    return judgeNumber(this.#field.value, {
      value: Number(value),
      ...(relative !== undefined && {
        tolerance: { relative: Number(relative), absolute: Number(absolute) },
      }),
      wrong: othersIn(this.#group).map((other) => Number(other.dataset['value'])),
    });
  }

  summary({ mistakes }: Failure): string {
    return mistakes.length > 0 ? quiz.notQuite : quiz.notRecognised;
  }

  told({ mistakes }: Failure): HTMLElement[] {
    const others = othersIn(this.#group);
    return mistakes.map((i) => others[i]!);
  }

  mark(judgement?: Judgement): void {
    if (judgement?.state === 'error') this.#field.setAttribute('aria-invalid', 'true');
    else this.#field.removeAttribute('aria-invalid');
  }

  focus(): void {
    this.#field.focus();
  }
}
