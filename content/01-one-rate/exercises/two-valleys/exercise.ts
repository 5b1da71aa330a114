// Exercise: choose one rate for two parabolas; the library runs what was chosen.
import { axisQuadratic, descend, sgd } from '#lib/index.ts';
import { goal } from '#schema/exercise.ts';
import { task } from '../../examples/two-valleys.ts';

const { h, steps, goal: share } = task;
const [gentle, steep] = h;

/** What is left of both after the steps. */
const leftAt = (lr: number): readonly [number, number] => {
  const { theta } = descend(axisQuadratic(h), sgd({ lr }), {
    steps,
  }).at(-1);
  return [Math.abs(theta[0]!), Math.abs(theta[1]!)];
};

function mistakeOf(lr: number): string {
  if (lr > 2 / steep) return 'above-the-limit';
  // A tiny rate, too, leaves much of the second; it is far from the limit.
  if (lr > 1 / steep && leftAt(lr)[1] > share)
    return 'too-near-the-limit';
  return lr * steep < 0.5
    ? 'rate-too-small'
    : 'fits-the-steep-only';
}

export default goal({
  title: 'One rate for two valleys',
  kind: 'choose',
  entry: 'choice',
  parameters: [],
  fields: [
    {
      name: 'lr',
      label: 'Rate',
      from: 0,
      to: 2,
      start: 0.01,
    },
  ],
  judge({ lr }: { lr: number }) {
    const [one, two] = leftAt(lr);
    const says = `With the rate ${lr} there is ${one.toPrecision(3)} left of the first and ${two.toPrecision(3)} of the second.`;
    return one <= share && two <= share
      ? { reached: true, says }
      : { reached: false, says, mistake: mistakeOf(lr) };
  },
  hints: [
    'Try a small rate and a large one. Which of the two parameters complains first?',
    `With the rate ${1 / steep} the second parameter is at the floor after a single step. Is that good for the first one?`,
    `The second parameter is multiplied by $1 - ${steep}\\,\\eta$ in each step, the first by $1 - ${gentle}\\,\\eta$. Make the rate as large as the second one bears: it may cross the floor, as long as it lands lower each time.`,
  ],
});
