// The gradient painter with an average that forgets: what it makes of a constant, an alternation, noise, a rare gradient, a spike.
import { sgd } from '#lib/index.ts';
import {
  gradientMark,
  gradientsInWords,
  painted,
  paintedGradients,
  paintedList,
  paintedPresets,
  PAINTED,
} from './instruments/painter.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Column, type Columns } from './kit/types.ts';

const rms = (x: readonly number[]): number =>
  Math.sqrt(x.reduce((sum, v) => sum + v * v, 0) / x.length);
/** The second half of the steps, where the start has faded. */
const late = (x: Column): number[] => Array.from(x).slice(PAINTED / 2 + 1);
const last = (columns: Columns): number => columns['m']![PAINTED]!;
const mean = (x: readonly number[]): number => x.reduce((sum, v) => sum + v, 0) / x.length;

export default figure({
  id: 'signals-averaged',
  question: 'What does the average make of a signal?',
  caption:
    'Above, the gradients of one parameter, as you paint them. Below, their average that forgets, from its start at zero.',
  finding:
    'The average keeps what the gradients agree on: it lets a constant through, cancels what alternates, quiets what is random and spreads what is rare.',
  params: {
    gradients: paintedList('alternating'),
    beta: {
      kind: 'number',
      label: 'Share that the average keeps',
      symbol: 'β',
      from: 0.5,
      to: 0.98,
      scale: 'linear',
      step: 0.02,
      value: 0.9,
    },
  },
  presets: paintedPresets,
  paint: { list: 'gradients', panel: 'gradient' },
  key: [
    { style: 'one', label: 'gradients' },
    { style: 'two', label: 'their average' },
  ],
  columns({ gradients, beta }) {
    const average = sgd({ lr: 1, momentum: beta, momentumForm: 'ema' });
    const columns = painted(paintedGradients(gradients), { average });
    // With lr 1 a step is the average, taken downhill.
    const m = Float64Array.from(columns['average.step']!, (step) => -step);
    m[0] = 0;
    return { t: columns['t']!, g: columns['g']!, m };
  },
  marks: (_, columns) => [
    gradientMark(columns),
    {
      kind: 'line',
      id: 'average',
      panel: 'average',
      style: 'two',
      x: columns['t']!,
      y: columns['m']!,
      every: 1,
    },
  ],
  speak: ({ beta }, columns) =>
    `With β = ${setting(beta)} the average stands at ${number(last(columns))} after ${whole(PAINTED)} steps. In the second half of them it has a typical size of ${number(rms(late(columns['m']!)))}, the gradients one of ${number(rms(late(columns['g']!)))}.`,
  describe: ({ gradients }, columns) =>
    `Above ${gradientsInWords(paintedGradients(gradients), setting)}. Below their average: it starts at 0, lies between ${number(Math.min(...Array.from(columns['m']!)))} and ${number(Math.max(...Array.from(columns['m']!)))}, and comes to ${number(mean(late(columns['m']!)))} on average in the second half, where the gradients come to ${number(mean(late(columns['g']!)))}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'g', label: 'gradient' },
    { key: 'm', label: 'average' },
  ],
});
