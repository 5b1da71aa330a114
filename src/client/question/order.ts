// Steps to be put in order: every order that comes to the same is right.
import { quiz } from '../../strings.ts';
import { judgeOrder, type Judgement } from '../answer.ts';
import { one } from '../dom.ts';
import { OrderedList } from '../fields/ordered-list.ts';
import { othersIn, type Failure, type Form } from './way.ts';

export class OrderForm implements Form {
  readonly tellsAll = false;
  readonly #group: HTMLElement;
  readonly #list: OrderedList;

  constructor(group: HTMLElement) {
    this.#group = group;
    this.#list = new OrderedList(one(group, '.order'), () => {
      group.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  get answer(): readonly string[] {
    return this.#list.items.map((item) => item.dataset['key']!);
  }

  /** Another order of the same items; any other answer leaves the list as it is. */
  set answer(keys: readonly string[]) {
    const { items } = this.#list;
    const ordered = keys.flatMap((key) => items.find((item) => item.dataset['key'] === key) ?? []);
    if (new Set(ordered).size === items.length) this.#list.items = ordered;
  }

  judge(): Judgement {
    const right = this.#group.dataset['orders']!.split(',').map((keys) => keys.split(' '));
    const wrong = othersIn(this.#group).map(
      (other) => other.dataset['before']!.split(' ') as [string, string],
    );
    return judgeOrder(this.answer, { right, wrong });
  }

  summary(): string {
    return quiz.notQuite;
  }

  told({ mistakes }: Failure): HTMLElement[] {
    const others = othersIn(this.#group);
    return mistakes.map((i) => others[i]!);
  }

  mark(): void {
    // What is told names the two steps; a place alone would be a riddle.
  }

  focus(): void {
    this.#list.focus();
  }
}
