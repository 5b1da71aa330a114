// Exercise: choose a peak and a cooldown so that a run arrives and its noise is gone; the library takes the run.
import { warmupStableDecay } from '#lib/index.ts';
import { goal } from '#schema/exercise.ts';
import type { Judged } from '#schema/exercise.ts';
import { askedSettle } from '../../examples/goals.ts';
import { ends } from '../../examples/valley.ts';

const { steps, bound } = askedSettle;

/** Which part of the loss alone is too large; if neither is, nothing is certain. */
function mistakeOf(
  noise: number,
  way: number,
): string | undefined {
  if (noise > bound && way > bound) return undefined;
  if (noise > bound) return 'noise-left-in';
  return way > bound ? 'not-arrived' : undefined;
}

export default goal({
  title: 'Arrive, and come to rest',
  kind: 'choose',
  entry: 'choice',
  parameters: [],
  fields: [
    {
      name: 'peak',
      label: 'peak rate',
      from: 0.001,
      to: 1,
      start: 0.01,
    },
    {
      name: 'cooldown',
      label: 'steps of the fall',
      from: 1,
      to: 2000,
      start: 100,
    },
  ],
  judge({
    peak,
    cooldown,
  }: {
    peak: number;
    cooldown: number;
  }): Judged {
    const lr = warmupStableDecay({
      lr: peak,
      steps,
      cooldown: Math.round(cooldown),
    });
    const { noise, way, loss } = ends(lr, askedSettle);
    const says = `The loss ends at ${loss.toPrecision(3)}: ${noise.toPrecision(3)} of it is noise, ${way.toPrecision(3)} is way that the flat coordinates still have to go on average.`;
    if (loss <= bound) return { reached: true, says };
    const mistake = mistakeOf(noise, way);
    return {
      reached: false,
      says,
      ...(mistake && { mistake }),
    };
  },
  hints: [
    'The verdict splits the loss. Noise asks for a longer fall or a smaller peak, way for a larger peak or a shorter fall.',
    'Try the schedules that did well in the table above: a large peak with a long fall.',
    'The straight line of the table is this schedule too, with a fall as long as the run.',
  ],
});
