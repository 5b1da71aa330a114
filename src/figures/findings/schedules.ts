// The findings of the figures of "Schedules, warmup and clipping", held by their columns.
import batchAndRate from '../batch-and-rate.data.ts';
import firstSteps from '../first-steps.data.ts';
import { last, near, seen, type Finding } from '../kit/finding.ts';
import scheduleShapes, { STEPS } from '../schedule-shapes.data.ts';
import spikeAndMemory from '../spike-and-memory.data.ts';
import twoWaysToClip from '../two-ways-to-clip.data.ts';
import whatDecayBuys from '../what-decay-buys.data.ts';

/** The floor for a batch over that for one example. */
const floors = (rule: string, line: string, lr: number, row: number): number => {
  const column = seen(batchAndRate, { rule, lr })(line);
  return column[row]! / column[0]!;
};

const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length;

/** The rates of a schedule from the peak 1, as they are drawn. */
const rates = (first: string): readonly number[] =>
  seen(scheduleShapes, { first, warmup: 0 })('first');

/** The angle between a gradient and what clipping made of it, in radians. */
const turned = (way: 'norm' | 'value', g1: number, g2: number, bound: number): number => {
  const column = seen(twoWaysToClip, { g1, g2, bound });
  const [x, y] = [last(column(`${way}.x`)), last(column(`${way}.y`))];
  return Math.abs(Math.atan2(y, x) - Math.atan2(g2, g1));
};

export const findings: Readonly<Record<string, Finding>> = {
  'batch-and-rate': [
    [
      'With noisy gradients and a small rate, the linear rule keeps the floor of gradient descent ',
      () => near(floors('sgd', 'linear', 0.01, 3), 1, 0.1),
    ],
    ['and the root rule that of Adam; ', () => near(floors('adam', 'root', 0.01, 3), 1, 0.1)],
    [
      'beyond the limit of the curvature no rule does.',
      () =>
        Math.abs(floors('sgd', 'linear', 0.1, 8) - 1) > 0.1 &&
        Math.abs(floors('adam', 'root', 0.1, 8) - 1) > 0.1,
    ],
  ],
  'first-steps': [
    [
      'The first steps of Adam are as long as the rate allows, and pure noise. ',
      () => {
        const bare = seen(firstSteps, { warmup: 0 })('bare');
        return near(bare[0]!, 1, 1e-9) && bare.every((step) => step <= bare[0]! + 1e-9);
      },
    ],
    [
      'A warmup makes them short until the averages have seen enough.',
      () => {
        const column = seen(firstSteps, { warmup: 100 });
        const [bare, warm, settled] = [column('bare'), column('warm'), column('settled')[0]!];
        return warm[0]! < 0.05 * bare[0]! && Math.max(...warm) < 1.2 * settled;
      },
    ],
  ],
  'schedule-shapes': [
    [
      'A cosine and a straight line to zero add up to the same; ',
      () => near(mean(rates('cosine')), mean(rates('linear')), 0.02),
    ],
    [
      'they differ in where they spend it. ',
      () =>
        rates('cosine')[20]! > rates('linear')[20]! &&
        last(rates('cosine')) < last(rates('linear')),
    ],
    [
      'A cosine is as long near its peak as near zero.',
      () => {
        const cosine = rates('cosine');
        const high = cosine.filter((rate) => rate > 0.9).length;
        const low = cosine.filter((rate) => rate < 0.1).length;
        return Math.abs(high - low) <= 2 && high < STEPS;
      },
    ],
  ],
  'spike-and-memory': [
    [
      'A spike makes one longer step and then, through v, a long row of short ones. ',
      () => {
        const bare = seen(spikeAndMemory)('bare');
        return bare[0]! > 1 && last(bare) < 1 && seen(spikeAndMemory)('lost.bare')[0]! > 10;
      },
    ],
    [
      'Clipping the gradient prevents both; ',
      () => {
        const column = seen(spikeAndMemory);
        const clipped = column('clipped');
        return (
          Math.max(...clipped) < 1.3 && column('lost.clipped')[0]! < 0.1 * column('lost.bare')[0]!
        );
      },
    ],
    [
      'cutting the step prevents only the first.',
      () => {
        const column = seen(spikeAndMemory);
        const [cut, bare] = [column('cut'), column('bare')];
        return Math.max(...cut) <= 1 && last(cut) === last(bare);
      },
    ],
  ],
  'two-ways-to-clip': [
    [
      'Clipping by the norm shortens a gradient and keeps its direction; ',
      () => {
        const column = seen(twoWaysToClip, { g1: 3, g2: 1, bound: 1 });
        const length = Math.hypot(last(column('norm.x')), last(column('norm.y')));
        return near(length, 1, 1e-9) && turned('norm', 3, 1, 1) < 1e-9;
      },
    ],
    [
      'clipping by value turns it as soon as one entry is cut more than the other.',
      () => turned('value', 3, 0.5, 1) > 0.1 && turned('value', 2, 2, 1) < 1e-9,
    ],
  ],
  'what-decay-buys': [
    [
      'Noise keeps the loss of a constant rate up. ',
      () => {
        const kept = (sigma: number) => last(seen(whatDecayBuys, { sigma, peak: 0.1 })('kept'));
        return kept(1) > 2 * kept(0.25);
      },
    ],
    [
      'A falling rate lets the noise out in the end, ',
      () => {
        const column = seen(whatDecayBuys, { fall: 'linear', peak: 0.1 });
        return last(column('fallen')) < 0.5 * last(column('kept'));
      },
    ],
    [
      'and so can afford a larger peak; ',
      () => {
        const column = seen(whatDecayBuys, { fall: 'linear' });
        const peaks = column('peaks');
        const best = (ends: readonly number[]) => peaks[ends.indexOf(Math.min(...ends))]!;
        return best(column('ends.fallen')) > best(column('ends.kept'));
      },
    ],
    [
      'with one and the same small peak it can lose.',
      () => {
        const column = seen(whatDecayBuys, { fall: 'linear', peak: 0.03 });
        return column('ends.fallen')[0]! > column('ends.kept')[0]!;
      },
    ],
  ],
};
