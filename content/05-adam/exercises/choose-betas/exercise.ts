// Exercise: choose betas that need no correction at the first step; the library takes it.
import { adam, descend, listedGradients } from '#lib/index.ts';
import { goal } from '#schema/exercise.ts';
import type { Judged } from '#schema/exercise.ts';
import { askedBetas } from '../../examples/goals.ts';

const { within, weight, steps } = askedBetas;

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) < 1e-9;

/** What the pair certainly is; any other has no name. */
function mistakeOf(
  beta1: number,
  beta2: number,
): string | undefined {
  if (near(beta1, beta2)) return 'equal-betas-cancel';
  if (near(beta2, beta1 ** 2)) return 'squares-the-betas';
  return near(beta1, 0.9) && near(beta2, 0.999)
    ? 'one-direction-for-all-betas'
    : undefined;
}

export default goal({
  title: 'Do without the correction',
  kind: 'choose',
  entry: 'choice',
  parameters: [],
  fields: [
    {
      name: 'beta1',
      label: 'beta1',
      from: 0,
      to: 0.9999,
      start: 0.5,
    },
    {
      name: 'beta2',
      label: 'beta2',
      from: 0,
      to: 0.9999,
      start: 0.999,
    },
  ],
  judge({
    beta1,
    beta2,
  }: {
    beta1: number;
    beta2: number;
  }): Judged {
    const rule = adam({
      lr: 1,
      beta1,
      beta2,
      eps: 0,
      biasCorrection: 'none',
    });
    const { theta } = descend(listedGradients([[1]]), rule, {
      steps: 1,
    });
    const first = -theta[1]!;
    const kept = beta1 ** steps;
    const says = `The first step is ${first.toPrecision(4)} lr, and after ${steps} steps a gradient weighs ${(100 * kept).toPrecision(3)} % of what it did.`;
    if (Math.abs(first - 1) > within) {
      const mistake = mistakeOf(beta1, beta2);
      return {
        reached: false,
        says,
        ...(mistake && { mistake }),
      };
    }
    return kept < weight
      ? { reached: false, says, mistake: 'memory-given-up' }
      : { reached: true, says };
  },
  hints: [
    'Find the line in the figure on which the first step is right.',
    'The second condition is about `beta1` alone: its fifth power must not be below the share that is asked for.',
    'With `beta1` chosen, `1 - beta2` must be the square of `1 - beta1`.',
  ],
});
