// Exercise: design gradients that make Adam take a long step; the library takes the steps.
import { adam, descend, listedGradients } from '#lib/index.ts';
import { goal } from '#schema/exercise.ts';
import type { Judged } from '#schema/exercise.ts';
import { askedLongest } from '../../examples/goals.ts';

const { most, far, beta1, beta2, smallest, largest } =
  askedLongest;

/** A number without digits that say nothing. */
const short = (g: number): string =>
  String(Number(g.toPrecision(4)));

const isList = (value: unknown): value is readonly number[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((g) => typeof g === 'number');

/** What the list certainly shows; anything else has no name. */
function mistakeOf(
  list: readonly number[],
): string | undefined {
  const sizes = list.map(Math.abs);
  const last = sizes.length - 1;
  if (list.every((g) => g === list[0])) return 'size-for-step';
  if (list.every((g, i) => i === 0 || g * list[i - 1]! < 0))
    return 'turns-against-itself';
  if (sizes.every((g, i) => i === 0 || g < sizes[i - 1]!))
    return 'largest-first';
  const before = Math.max(...sizes.slice(0, last));
  return sizes[last]! > 1000 * before
    ? 'spike-is-the-worst'
    : undefined;
}

export default goal({
  title: 'Make Adam leap',
  kind: 'design',
  entry: 'gradients',
  parameters: [],
  judge(list: unknown): Judged {
    if (!isList(list))
      return {
        reached: false,
        says: 'A list of gradients is expected.',
      };
    if (list.length > most)
      return {
        reached: false,
        says: `There are ${list.length} gradients; ${most} are allowed.`,
      };
    const odd = list.findIndex(
      (g) =>
        !(Math.abs(g) >= smallest && Math.abs(g) <= largest),
    );
    if (odd >= 0)
      return {
        reached: false,
        says: `Gradient number ${odd + 1} is ${short(list[odd]!)}; the size of each must lie between ${smallest} and ${largest}.`,
      };
    const { theta } = descend(
      listedGradients(list.map((g) => [g])),
      adam({ lr: 1, beta1, beta2, eps: 0 }),
      { steps: list.length },
    );
    const steps = list.map((_, i) =>
      Math.abs(theta[i + 1]! - theta[i]!),
    );
    const longest = Math.max(...steps);
    const says = `The longest step is number ${steps.indexOf(longest) + 1}, with ${longest.toPrecision(3)} lr.`;
    const mistake = mistakeOf(list);
    return longest > far
      ? { reached: true, says }
      : { reached: false, says, ...(mistake && { mistake }) };
  },
  hints: [
    'The step is the first average over the root of the second. You want the first to be nearly the newest gradient, and the second to be far below its square.',
    'The first average follows a change much sooner than the second. So how should the last gradients compare with the many before?',
    'Either long near-silence and then a short run of equal gradients, or gradients that grow by a constant factor: for which factor does the text say the bound is approached?',
  ],
});
