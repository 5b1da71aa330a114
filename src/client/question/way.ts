// What every way of answering a question can do: read, keep and judge what the page holds.
import type { Judgement } from '../answer.ts';

export type Failure = Judgement & { state: 'fail' };

export interface Form {
  /** As it is stored: what was typed, or the keys of what is chosen, or of the items in their order. */
  answer: readonly string[];
  judge(): Judgement;
  /** What a wrong answer is told first. */
  summary(judgement: Failure): string;
  /** What the fold says of each mistake. */
  told(judgement: Failure): HTMLElement[];
  /** Shows a judgement at the answer itself; without one takes it away. */
  mark(judgement?: Judgement): void;
  /** Whether the whole answer is said after a first wrong try: what was chosen among options has been seen whole. */
  readonly tellsAll: boolean;
  focus(): void;
}

/** The known wrong answers in the question's fold. */
export const othersIn = (group: HTMLElement): HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>('.others > li'),
];
