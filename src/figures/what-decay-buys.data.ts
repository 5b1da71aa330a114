// Adam on a noisy valley with a rate that is kept and with one that falls: the loss on the way, and the end for every peak.
import { adam, axisQuadratic, schedules, type Schedule, type ScheduleName } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { sharedNoise } from './kit/noise.ts';
import { figure, type Columns } from './kit/types.ts';
import { endOf } from './kit/walk.ts';

export const STEPS = 2000;
const STRIDE = 20;
const N = 32;
const FLAT = 0.02;
const PEAKS = [0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.2, 0.3];
const FALLS: Readonly<Record<string, string>> = {
  linear: 'straight line to zero',
  cosine: 'cosine',
  warmupStableDecay: 'stable, then a short fall',
  exponential: 'exponential decay',
};

const half = (x: number): number[] => Array<number>(N).fill(x);
const valley = axisQuadratic([...half(1), ...half(FLAT)], [...half(1), ...half(5)]);
const noisyValley = sharedNoise(valley, STEPS);

/** The loss for a pair of coordinates, one steep and one flat: at the start and after every so many steps. */
function losses(lr: Schedule, sigma: number): Float64Array {
  const all = new Float64Array(STEPS / STRIDE + 1);
  all[0] = valley.value(Float64Array.from(valley.start)) / N;
  endOf(noisyValley(sigma), adam({ lr }), STEPS, (theta, t) => {
    if (t % STRIDE === 0) all[t / STRIDE] = valley.value(theta) / N;
  });
  return all;
}

const make = (name: string, peak: number): Schedule =>
  schedules[name as ScheduleName].make(peak, STEPS);

/** Ends of a schedule over its peak: they do not depend on the peak's slider. */
const known = new Map<string, Float64Array>();
function endsOf(name: string, sigma: number): Float64Array {
  const key = `${name} ${sigma}`;
  const fresh =
    known.get(key) ?? Float64Array.from(PEAKS, (peak) => losses(make(name, peak), sigma).at(-1)!);
  known.set(key, fresh);
  return fresh;
}

const end = (columns: Columns, key: string): number => columns[key]![columns['t']!.length - 1]!;
const least = (columns: Columns, key: string): number => Math.min(...Array.from(columns[key]!));
const peakOf = (columns: Columns, key: string): number =>
  PEAKS[Array.from(columns[key]!).indexOf(least(columns, key))]!;

export default figure({
  id: 'what-decay-buys',
  question: 'What does a falling rate buy?',
  caption:
    'Adam on a valley with noisy gradients: steep coordinates with the curvature 1, flat ones with 0.02 that start far away. First the loss on the way, with a rate that is kept at the peak and with one that falls. Second the loss at the end, for every peak. All axes but the steps are logarithmic.',
  finding:
    'Noise keeps the loss of a constant rate up. A falling rate lets the noise out in the end, and so can afford a larger peak; with one and the same small peak it can lose.',
  heavy: true,
  params: {
    fall: { kind: 'choice', label: 'The falling rate', options: FALLS, value: 'warmupStableDecay' },
    peak: {
      kind: 'number',
      label: 'Peak of both',
      symbol: 'η',
      from: 0.01,
      to: 0.3,
      scale: 'log',
      step: 10,
      value: 0.1,
    },
    sigma: {
      kind: 'number',
      label: 'Noise of a gradient',
      symbol: 'σ',
      from: 0.25,
      to: 2,
      scale: 'log',
      step: 10,
      value: 1,
    },
  },
  presets: [
    { label: 'A small peak for both', values: { fall: 'linear', peak: 0.03 } },
    { label: 'A large peak for both', values: { fall: 'linear', peak: 0.13 } },
    { label: 'Little noise', values: { sigma: 0.25 } },
  ],
  key: [
    { style: 'three', label: 'rate kept at the peak' },
    { style: 'one', label: 'falling rate' },
  ],
  columns({ fall, peak, sigma }) {
    return {
      t: Array.from({ length: STEPS / STRIDE + 1 }, (_, k) => k * STRIDE),
      kept: losses(() => peak, sigma),
      fallen: losses(make(fall, peak), sigma),
      peaks: PEAKS,
      'ends.kept': endsOf('constant', sigma),
      'ends.fallen': endsOf(fall, sigma),
    };
  },
  marks: ({ peak }, columns) => [
    ...(['kept', 'fallen'] as const).map((key) => ({
      kind: 'line' as const,
      id: key,
      panel: 'way',
      style: key === 'kept' ? 'three' : 'one',
      x: columns['t']!,
      y: columns[key]!,
      every: 20,
      phase: key === 'kept' ? 10 : 20,
    })),
    ...(['kept', 'fallen'] as const).map((key) => ({
      kind: 'line' as const,
      id: `ends.${key}`,
      panel: 'end',
      style: key === 'kept' ? 'three' : 'one',
      x: PEAKS,
      y: columns[`ends.${key}`]!,
      every: 1,
      ends: true,
    })),
    {
      kind: 'point' as const,
      id: 'now',
      panel: 'end',
      style: 'start',
      x: peak,
      y: end(columns, 'fallen'),
      text: 'now',
      dx: 0,
      dy: 20,
      anchor: 'middle',
    },
  ],
  speak: ({ peak }, columns) =>
    `With the peak ${setting(peak)} the loss ends at ${number(end(columns, 'kept'))} if the rate is kept, and at ${number(end(columns, 'fallen'))} if it falls. Each with the best of the ${PEAKS.length} peaks: ${number(least(columns, 'ends.kept'))} and ${number(least(columns, 'ends.fallen'))}.`,
  describe: (_, columns) =>
    `First, two curves of the loss over ${whole(STEPS)} steps; at the end the one whose rate is kept is at ${number(end(columns, 'kept'))}, the other at ${number(end(columns, 'fallen'))}. Second, two curves of the end over the peak, each lowest in between: the rate that is kept at the peak ${setting(peakOf(columns, 'ends.kept'))}, the falling one at ${setting(peakOf(columns, 'ends.fallen'))}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'kept', label: 'loss, rate kept' },
    { key: 'fallen', label: 'loss, rate falling' },
  ],
});
