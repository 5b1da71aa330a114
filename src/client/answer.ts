// Judges an answer to a question; pure. The texts that go with a judgement stand in the page.
import { isNear, sameMagnitude } from '#schema/accept.ts';
import { readNumber } from './number.ts';

export type Judgement =
  | { state: 'pass' }
  /** `mistakes`: which known wrong answers it was, as indices; `missing`: how many right options were not chosen. */
  | { state: 'fail'; mistakes: number[]; missing: number }
  | { state: 'error'; problem: string };

export interface Option {
  isRight: boolean;
  isChosen: boolean;
}

/** Right when exactly the right options are chosen; `mistakes` are the wrong ones chosen, counted among all options. */
export function judgeChoice(options: readonly Option[], problem: string): Judgement {
  if (!options.some((option) => option.isChosen)) return { state: 'error', problem };
  const wrong = options.flatMap(({ isRight, isChosen }, i) => (isChosen && !isRight ? [i] : []));
  const missing = options.filter(({ isRight, isChosen }) => isRight && !isChosen).length;
  if (wrong.length === 0 && missing === 0) return { state: 'pass' };
  return { state: 'fail', mistakes: wrong, missing };
}

export interface NumberKey {
  value: number;
  /** Left out where the order of magnitude is asked for. */
  tolerance?: { relative: number; absolute: number };
  /** The known wrong answers. */
  wrong: readonly number[];
}

/** Right within the tolerance; a known wrong answer is recognised by the same tolerance, the nearest first. */
export function judgeNumber(typed: string, { value, tolerance, wrong }: NumberKey): Judgement {
  const read = readNumber(typed);
  if ('problem' in read) return { state: 'error', problem: read.problem };
  const meant = read.other === undefined ? [read.value] : [read.value, read.other];
  const says = (want: number) =>
    meant.some((got) =>
      tolerance
        ? isNear(got, want, tolerance.relative, tolerance.absolute)
        : got === want || sameMagnitude(got, want),
    );
  if (says(value)) return { state: 'pass' };
  const distance = (i: number) => Math.min(...meant.map((got) => Math.abs(got - wrong[i]!)));
  const near = [...wrong.keys()].filter((i) => says(wrong[i]!));
  const [nearest] = near.sort((a, b) => distance(a) - distance(b));
  return { state: 'fail', mistakes: nearest === undefined ? [] : [nearest], missing: 0 };
}

export interface OrderKey {
  /** Every right order of the items' keys. */
  right: readonly (readonly string[])[];
  /** A wrong order has one of these: the first stands before the second. */
  wrong: readonly (readonly [string, string])[];
}

/** One mistake is told at a time: the next order shows the next. */
export function judgeOrder(order: readonly string[], { right, wrong }: OrderKey): Judgement {
  if (right.some((keys) => keys.join() === order.join())) return { state: 'pass' };
  const found = wrong.findIndex(([a, b]) => order.indexOf(a) < order.indexOf(b));
  return { state: 'fail', mistakes: found < 0 ? [] : [found], missing: 0 };
}
