// Exercise: choose penalties that pull two weights equally under Adam; the library takes the steps.
import { goal } from '#schema/exercise.ts';
import type { Judged } from '#schema/exercise.ts';
import { asked, taken } from '../../examples/goals.ts';

const { percent, within, sizes } = asked;

const near = (a: number, b: number): boolean =>
  Math.abs(Math.log(a / b)) < 0.1;

/** What the pair certainly is; any other has no name. */
function mistakeOf(
  first: number,
  second: number,
): string | undefined {
  const ratio = sizes[0] / sizes[1];
  if (near(first, second)) return 'one-penalty-for-all';
  if (near(first * ratio, second)) return 'upside-down-pull';
  return near(first, second * ratio ** 2)
    ? 'grows-with-the-square'
    : undefined;
}

const penalty = (name: string, label: string) => ({
  name,
  label,
  from: 1e-5,
  to: 10,
  start: 0.01,
});

export default goal({
  title: 'Pull two weights equally',
  kind: 'choose',
  entry: 'choice',
  parameters: [],
  fields: [
    penalty('first', 'penalty of the first'),
    penalty('second', 'penalty of the second'),
  ],
  judge({
    first,
    second,
  }: {
    first: number;
    second: number;
  }): Judged {
    const lost = taken([first, second]);
    const says = `The first weight loses ${lost[0]!.toPrecision(3)} % to its penalty, the second ${lost[1]!.toPrecision(3)} %.`;
    if (lost.every((x) => Math.abs(x - percent) <= within))
      return { reached: true, says };
    const mistake = mistakeOf(first, second);
    return {
      reached: false,
      says,
      ...(mistake && { mistake }),
    };
  },
  hints: [
    'Try one pair, and look which of the weights loses more.',
    'The penalty’s part of the gradient is divided by the size of all gradients of that weight.',
    'The penalties must be in the proportion of the gradients. Then move both together.',
  ],
});
