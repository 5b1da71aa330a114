// Which answers count as right: the same rule in the page and in the checks.
import type { OrderQuestion } from './quiz.ts';

/** Within the tolerance around `want`. */
export const isNear = (got: number, want: number, relative: number, absolute = 0): boolean =>
  Math.abs(got - want) <= absolute + relative * Math.abs(want);

/** Nearer to `want` than to ten times or a tenth of it, as ratios go. */
export const sameMagnitude = (got: number, want: number): boolean =>
  Math.abs(Math.log10(got / want)) < 0.5;

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const [i, item] of items.entries())
    for (const rest of permutations(items.toSpliced(i, 1))) yield [item, ...rest];
}

/** What the steps, done in this order, come to. */
function outcome({ steps, start, rounds, result }: OrderQuestion, order: readonly number[]) {
  const state = start();
  for (let round = 0; round < rounds; round += 1) for (const i of order) steps[i]!.does(state);
  return result(state);
}

export interface Order {
  /** Indices of the steps. */
  order: readonly number[];
  isRight: boolean;
  /** The mistakes that it has, as indices. */
  mistakes: readonly number[];
}

/** Every order of the steps, tried: right is each that comes to what the library computes. */
export function ordersOf(question: OrderQuestion): Order[] {
  const want = question.value();
  const place = new Map(question.steps.map(({ name }, i) => [name, i]));
  return Array.from(permutations([...question.steps.keys()]), (order) => ({
    order,
    isRight: isNear(outcome(question, order), want, 1e-9),
    mistakes: question.mistakes.flatMap(({ before: [first, second] }, i) =>
      order.indexOf(place.get(first) ?? -1) < order.indexOf(place.get(second) ?? -1) ? [i] : [],
    ),
  }));
}
