// What a falling rate buys on the noisy valley: each schedule with the peak that suits it best, and all with one peak.
import { adam, descend, scheduleFree, schedules, type ScheduleName } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { bench, ends, parts, valley } from './valley.ts';

const shown = ['constant', 'linear', 'cosine', 'warmupStableDecay', 'exponential'] as const;

/** Adam's end on the bench with a schedule of the catalogue. */
const endWith = (name: ScheduleName, peak: number) =>
  ends(schedules[name].make(peak, bench.steps), bench);

function best(name: ScheduleName, peaks: readonly number[]) {
  const all = peaks.map((peak) => ({ peak, ...endWith(name, peak) }));
  return all.reduce((a, b) => (b.loss < a.loss ? b : a));
}

export const decayExamples = [
  example({
    id: 'tuned',
    title:
      'Adam on the noisy valley: the end of each schedule, with its own best peak and with one for all',
    given: { ...bench, peaks: [0.02, 0.03, 0.05, 0.08, 0.12, 0.2, 0.3], same: 0.05, cooldown: 0.2 },
    compute({ peaks, same }) {
      return Object.fromEntries(
        shown.map((name) => [name, { ...best(name, peaks), same: endWith(name, same).loss }]),
      );
    },
  }),
  example({
    id: 'averaged',
    title: 'Schedule-free Adam on the same valley, at its best constant rate',
    given: { peaks: [0.03, 0.05, 0.08, 0.12] },
    compute({ peaks }) {
      const losses = peaks.map((lr) => {
        const rule = scheduleFree(adam({ lr, beta1: 0 }));
        const { state } = descend(valley(bench), rule, { steps: bench.steps }).at(-1);
        const { noise, way } = parts(state.x, bench);
        return noise + way;
      });
      const loss = Math.min(...losses);
      return { loss, lr: peaks[losses.indexOf(loss)]! };
    },
  }),
];
