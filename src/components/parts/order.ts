// The steps of an order question as the page holds them: shuffled by their own texts, each with a key, and the right orders in keys.
import { ordersOf } from '#schema/accept.ts';
import type { OrderQuestion } from '#schema/quiz.ts';
import { keyOf } from './key.ts';

export interface Step {
  text: string;
  key: string;
}

const stepOf = ({ text }: { text: string }): Step => ({ text, key: keyOf(text) });

/** The same wrong order at every build. */
export function shuffledSteps({ steps, ...question }: OrderQuestion): Step[] {
  const right = rightOrders({ steps, ...question });
  const shuffled = steps.map(stepOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  const isRight = right.includes(shuffled.map(({ key }) => key).join(' '));
  return isRight ? shuffled.toReversed() : shuffled;
}

/** Each right order as the keys of its steps. */
export const rightOrders = (question: OrderQuestion): string[] =>
  ordersOf(question).flatMap(({ order, isRight }) =>
    isRight ? [order.map((i) => keyOf(question.steps[i]!.text)).join(' ')] : [],
  );

/** The two steps of which a mistake has the first before the second. */
export const keysBefore = ({ steps }: OrderQuestion, names: readonly string[]): string =>
  names.map((name) => keyOf(steps.find((step) => step.name === name)?.text ?? '')).join(' ');
