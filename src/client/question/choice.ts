// Options to choose from: one, or all that are true.
import { quiz } from '../../strings.ts';
import { judgeChoice, type Judgement } from '../answer.ts';
import { one } from '../dom.ts';
import { othersIn, type Failure, type Form } from './way.ts';

export class ChoiceForm implements Form {
  readonly tellsAll = true;
  readonly #group: HTMLElement;
  readonly #options: readonly HTMLInputElement[];

  /** The options inside `part` of the question. */
  constructor(group: HTMLElement, part: HTMLElement = group) {
    this.#group = group;
    this.#options = [...part.querySelectorAll<HTMLInputElement>('.option input')];
  }

  get answer(): readonly string[] {
    return this.#options.filter((option) => option.checked).map((option) => option.value);
  }

  set answer(keys: readonly string[]) {
    if (keys.length > 0)
      for (const option of this.#options) option.checked = keys.includes(option.value);
  }

  judge(): Judgement {
    const options = this.#options.map((option) => ({
      isRight: option.dataset['right'] !== undefined,
      isChosen: option.checked,
    }));
    return judgeChoice(options, quiz.chooseFirst);
  }

  summary({ missing }: Failure): string {
    return missing > 0 && this.#group.dataset['kind'] === 'multiple'
      ? quiz.missing(missing)
      : quiz.notQuite;
  }

  told({ mistakes }: Failure): HTMLElement[] {
    const keys = mistakes.map((i) => this.#options[i]!.value);
    return othersIn(this.#group).filter((it) => keys.includes(it.dataset['option'] ?? ''));
  }

  /** Own and right options, in words and by their edges. */
  mark(judgement?: Judgement): void {
    const isJudged = judgement && judgement.state !== 'error';
    for (const option of this.#options) {
      const isRight = option.dataset['right'] !== undefined;
      const row = option.closest<HTMLElement>('.option')!;
      const marked = isJudged && (isRight || option.checked);
      if (marked) row.dataset['mark'] = isRight ? 'right' : 'wrong';
      else delete row.dataset['mark'];
      one(row, '.mark').textContent = !marked ? '' : isRight ? quiz.markRight : quiz.markWrong;
    }
  }

  focus(): void {
    // Nothing is wrong with a radio that was not chosen; the button keeps the focus.
  }
}
