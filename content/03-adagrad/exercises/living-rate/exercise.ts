// Exercise: design gradients under which the rate stays alive and the walk is long; the library judges them.
import {
  adagrad,
  descend,
  listedGradients,
} from '#lib/index.ts';
import { goal } from '#schema/exercise.ts';
import type { Judged } from '#schema/exercise.ts';
import { asked } from '../../examples/goals.ts';

const { most, kept, far } = asked;

const isList = (answer: unknown): boolean =>
  Array.isArray(answer);

export default goal({
  title: 'Keep the rate alive',
  kind: 'design',
  entry: 'gradients',
  parameters: [],
  judge(list: readonly number[]): Judged {
    if (!isList(list) || list.length === 0)
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
      (g) => typeof g !== 'number' || !(g > 0 && g < Infinity),
    );
    if (odd >= 0)
      return {
        reached: false,
        says: `Gradient number ${odd + 1} is ${String(list[odd])}; each must be a positive number.`,
      };
    const path = descend(
      listedGradients(list.map((g) => [g])),
      adagrad({ lr: 1, eps: 0 }),
      { steps: list.length },
    );
    const share = path.at(-1).rate[0]! / path.at(1).rate[0]!;
    const walked = Math.abs(path.at(-1).theta[0]!);
    const says = `At the end ${(100 * share).toPrecision(3)} % of the first rate is left, and the walk was ${walked.toPrecision(3)} lr long.`;
    if (share < kept)
      return {
        reached: false,
        says,
        mistake: 'sum-outgrows-the-rate',
      };
    return walked < far
      ? {
          reached: false,
          says,
          mistake: 'gradients-fade-too-fast',
        }
      : { reached: true, says };
  },
  hints: [
    'The share of the rate that is left is the size of the first gradient over the root of the sum. So how large may the sum of squares become?',
    'The gradients must fall, so fast that their squares have a small sum, but so slowly that they themselves have a large one.',
    'Is there a series that grows without bound while the series of its squares does not? Think of the harmonic one.',
  ],
});
