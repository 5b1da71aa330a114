// How long the decay alone takes to halve a weight: at a constant rate, and while the rate falls over a run.
import { adamw, linearDecay, type Schedule } from '#lib/index.ts';
import { inSteps, number, setting } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const LONGEST = 1e7;
const ROWS = spread(LONGEST, 100);

/** Steps in which a weight that gets no gradient is halved; the library takes the one step that says how. */
function halfLife(lr: number, weightDecay: number): number {
  const rule = adamw({ lr, weightDecay });
  const theta = Float64Array.of(1);
  rule.step(theta, new Float64Array(1), rule.init(1));
  return Math.log(0.5) / Math.log(theta[0]!);
}

/** What is left after t steps of a run of `steps` whose rate falls to zero: the logarithms of the factors added up. */
function falling(lr: number, weightDecay: number, steps: number): Float64Array {
  const schedule: Schedule = linearDecay({ lr, steps });
  let [t, sum] = [0, 0];
  return ROWS.map((row) => {
    const end = Math.min(row, steps);
    const pieces = 50;
    // a rate that falls in a line is added up by the middle of each stretch, to a whole step
    const width = (end - t) / pieces;
    for (let k = 0; k < pieces && width > 0; k++)
      sum +=
        width * Math.log1p(-weightDecay * schedule(Math.max(1, Math.round(t + (k + 0.5) * width))));
    t = end;
    return Math.exp(sum);
  });
}

const given = (columns: Columns): number => columns['half']![0]!;
const leftOver = (columns: Columns): number => columns['falling']![ROWS.length - 1]!;

export default figure({
  id: 'half-life',
  question: 'How long until the decay has halved a weight?',
  caption:
    'What is left of a weight that gets no gradient, over a logarithmic axis of steps: at a constant rate, and in a run whose rate falls to zero in a line. The broken line is a half.',
  finding:
    'The half-life goes as one over ηλ; a run that is much shorter than it has no decay to speak of.',
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 1e-6,
      to: 0.01,
      scale: 'log',
      value: 1e-3,
    },
    weightDecay: {
      kind: 'number',
      label: 'Decay',
      symbol: 'λ',
      from: 1e-4,
      to: 1,
      scale: 'log',
      value: 0.01,
    },
    steps: {
      kind: 'number',
      label: 'Length of the run',
      from: 100,
      to: 1e6,
      scale: 'log',
      step: 10,
      integer: true,
      value: 1e5,
    },
  },
  presets: [
    { label: 'PyTorch’s defaults', values: { lr: 1e-3, weightDecay: 0.01 } },
    { label: 'LLaMA', values: { lr: 3e-4, weightDecay: 0.1 } },
    { label: 'Fine-tuning BERT', values: { lr: 2e-5, weightDecay: 0.01, steps: 1e4 } },
  ],
  key: [
    { style: 'adamw', label: 'constant rate' },
    { style: 'two', label: 'rate that falls over the run' },
  ],
  columns({ lr, weightDecay, steps }) {
    const half = halfLife(lr, weightDecay);
    const fell = falling(lr, weightDecay, steps);
    return {
      t: ROWS,
      constant: ROWS.map((t) => 0.5 ** (t / half)),
      falling: fell,
      half: [half],
    };
  },
  marks: (_, columns) =>
    (['constant', 'falling'] as const).map((name, i) => ({
      kind: 'line',
      id: name,
      style: i === 0 ? 'adamw' : 'two',
      x: columns['t']!,
      y: columns[name]!,
      every: 20,
      phase: 10 * (i + 1),
    })),
  speak: ({ lr, weightDecay, steps }, columns) =>
    `With η = ${setting(lr)} and λ = ${setting(weightDecay)} the half-life is ${inSteps(given(columns))}. A run of ${inSteps(steps)} leaves ${number(100 * 0.5 ** (steps / given(columns)))} % at a constant rate and ${number(100 * leftOver(columns))} % if the rate falls.`,
  describe: (_, columns) =>
    `A curve that stays at 1, bends, and is at a half after ${inSteps(given(columns))}; and one for the falling rate that comes to rest at ${number(leftOver(columns))}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'constant', label: 'left, constant rate' },
    { key: 'falling', label: 'left, falling rate' },
  ],
});
