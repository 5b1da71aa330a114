// Questions: what is asked, the key as the author states it, and what the library says.
// Texts are Markdown with $TeX$; numbers that a reader sees are typed in `says` and compared with `value` at the digits shown.
import type { Scale } from './scale.ts';

interface Base {
  /** Unique in the chapter. */
  id: string;
  ask: string;
  /** Said after any answer: why the key is the key. */
  because: string;
}

/** Predict, then run: a program cells/<id>.ts that is shown with the question and run once it is answered; its last line prints the key. */
interface Predicted {
  runs?: string;
}

/** An option is right by its value (equal to the question's `value`) or by its predicate (`holds`). */
export interface Option {
  /** What is shown; where `value` is given it must contain `says`. */
  text: string;
  says?: string;
  value?: number;
  holds?: () => boolean;
  /** The author's key. */
  correct?: true;
  /** Id in content/mistakes.ts: which mistake leads here. Every wrong option has one. */
  mistake?: string;
  /** Said to who chose it; every wrong option has one. */
  because?: string;
}

export interface ChoiceQuestion extends Base, Predicted {
  type: 'single' | 'multiple';
  /** The computed answer, where the options are numbers. */
  value?: () => number;
  options: readonly Option[];
}

/** A known wrong number: computed by its mistake. */
export interface WrongNumber {
  mistake: string;
  value: () => number;
  because: string;
}

export interface NumericQuestion extends Base, Predicted {
  type: 'numeric';
  /** The key as the author types it. */
  says: string;
  /** The key as the library computes it. */
  value: () => number;
  /** Accepted when |answer − value| ≤ absolute + relative·|value|. */
  tolerance: { relative: number; absolute?: number };
  unit?: string;
  mistakes: readonly WrongNumber[];
}

/** The order of magnitude is asked for: accepted is what lies nearer to the key than to ten times or a tenth of it. */
export interface MagnitudeQuestion extends Base, Predicted {
  type: 'magnitude';
  /** The power of ten nearest to the value: '10⁻²', '100'. */
  says: string;
  value: () => number;
  unit?: string;
  mistakes: readonly WrongNumber[];
}

/** An option of a unit question: the unit, and the quantity that has it — for a wrong one, what its mistake takes the quantity for. */
export interface UnitOption extends Option {
  unit: string;
  measure: Measure;
}

/** The quantity when θ and the loss are measured in other units: each number of theirs becomes `theta` or `loss` times as large. */
export type Measure = (scale: Scale) => number;

export interface UnitQuestion extends Base {
  type: 'unit';
  options: readonly UnitOption[];
}

/** Answer, then reason: right when both are. */
export interface TwoTierQuestion extends Base {
  type: 'two-tier';
  value?: () => number;
  options: readonly Option[];
  reason: { ask: string; options: readonly Option[] };
}

/** One of the steps to be put in order, with what it does to the numbers of the state. */
export interface OrderStep {
  /** Names the step in `mistakes`. */
  name: string;
  text: string;
  does: (state: Record<string, number>) => void;
}

export interface OrderQuestion extends Base {
  type: 'order';
  /** In the right order; the page shuffles them. */
  steps: readonly OrderStep[];
  /** The state before the first step; NaN for what is not known yet. */
  start: () => Record<string, number>;
  /** How often the steps are done one after another, so that what is stale shows; 3 unless said. */
  rounds: number;
  /** What is compared with the library's `value`. */
  result: (state: Readonly<Record<string, number>>) => number;
  value: () => number;
  /** A wrong order has one of these: the first step stands before the second. */
  mistakes: readonly { mistake: string; before: readonly [string, string]; because: string }[];
}

export type Question =
  | ChoiceQuestion
  | NumericQuestion
  | MagnitudeQuestion
  | UnitQuestion
  | TwoTierQuestion
  | OrderQuestion;

export const single = (source: Omit<ChoiceQuestion, 'type'>): ChoiceQuestion => ({
  type: 'single',
  ...source,
});
export const multiple = (source: Omit<ChoiceQuestion, 'type'>): ChoiceQuestion => ({
  type: 'multiple',
  ...source,
});
export const numeric = (source: Omit<NumericQuestion, 'type'>): NumericQuestion => ({
  type: 'numeric',
  ...source,
});
export const magnitude = (source: Omit<MagnitudeQuestion, 'type'>): MagnitudeQuestion => ({
  type: 'magnitude',
  ...source,
});
export const twoTier = (source: Omit<TwoTierQuestion, 'type'>): TwoTierQuestion => ({
  type: 'two-tier',
  ...source,
});

type UnitSource = Omit<UnitQuestion, 'type' | 'options'> & {
  options: readonly Omit<UnitOption, 'text'>[];
};

/** The options show their units: powers of θ and loss. */
export const unit = ({ options, ...source }: UnitSource): UnitQuestion => ({
  type: 'unit',
  ...source,
  options: options.map((it) => ({
    ...it,
    text: it.unit === '1' ? 'none: it is a pure number' : it.unit,
  })),
});

export const order = (
  source: Omit<OrderQuestion, 'type' | 'rounds'> & { rounds?: number },
): OrderQuestion => ({ type: 'order', rounds: 3, ...source });
