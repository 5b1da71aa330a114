// A long race on a parabola: RMSprop is quick and then circles at a fixed distance, AdaGrad is slow and never stops closing in.
import { adagrad, quadratic1d, rmsprop, type Optimizer } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { endOf, spread } from './kit/walk.ts';

export const STEPS = 100_000;
const START = 10;
const ROWS = spread(STEPS, 140);
const race = quadratic1d({ h: 2, start: START });

/** The distance from the minimum after every step. */
function distances(rule: Optimizer): Float64Array {
  const all = new Float64Array(STEPS + 1).fill(START, 0, 1);
  endOf(race, rule, STEPS, (theta, t) => (all[t] = Math.abs(theta[0]!)));
  return all;
}

/** The step at which AdaGrad is nearer for the first time; NaN if that does not come. */
function crossing(adaptive: Float64Array, forgetting: Float64Array): number {
  for (let t = 1; t <= STEPS; t++) if (adaptive[t]! < forgetting[t]!) return t;
  return Number.NaN;
}

const met = (columns: Columns): number => columns['crossing.t']![0]!;

/** Whether RMSprop's distance stands still: equal at the last two rows, to six digits. */
function circles(columns: Columns): boolean {
  const x = columns['rmsprop']!;
  const [before, last] = [x[x.length - 2]!, x[x.length - 1]!];
  return Math.abs(before - last) <= 1e-6 * last;
}

const end = (columns: Columns, key: string): number => columns[key]![ROWS.length - 1]!;

export default figure({
  id: 'overtaken',
  question: 'Who is nearer in the end?',
  caption:
    'The distance from the minimum of θ², from the same start with the same learning rate; both axes are logarithmic.',
  finding:
    'A falling rate is slow and goes on closing in; a rate that recovers is quick and then circles the minimum for ever.',
  heavy: true,
  params: {
    lr: {
      kind: 'number',
      label: 'Learning rate of both',
      symbol: 'η',
      from: 0.03,
      to: 3,
      scale: 'log',
      value: 0.1,
    },
    beta: {
      kind: 'number',
      label: 'RMSprop’s memory',
      symbol: 'β',
      from: 0.5,
      to: 0.99,
      scale: 'linear',
      step: 0.01,
      value: 0.9,
    },
  },
  key: [
    { style: 'adagrad', label: 'AdaGrad' },
    { style: 'rmsprop', label: 'RMSprop' },
  ],
  columns({ lr, beta }) {
    const adaptive = distances(adagrad({ lr, eps: 0 }));
    const forgetting = distances(rmsprop({ lr, beta, eps: 0 }));
    const t = crossing(adaptive, forgetting);
    return {
      t: ROWS,
      adagrad: ROWS.map((t) => adaptive[t]!),
      rmsprop: ROWS.map((t) => forgetting[t]!),
      'crossing.t': [t],
      'crossing.x': [adaptive[t] ?? Number.NaN],
    };
  },
  marks: (_, columns) => [
    ...(['rmsprop', 'adagrad'] as const).map((rule, i) => ({
      kind: 'line' as const,
      id: rule,
      style: rule,
      x: columns['t']!,
      y: columns[rule]!,
      every: 20,
      phase: 10 * (i + 1),
    })),
    {
      kind: 'point',
      id: 'crossing',
      style: 'start',
      x: met(columns),
      y: columns['crossing.x']![0]!,
      text: `step ${whole(met(columns))}`,
      dx: -8,
      dy: 20,
      anchor: 'end',
    },
  ],
  speak: ({ lr }, columns) => {
    const overtakes = Number.isNaN(met(columns))
      ? `within ${whole(STEPS)} steps AdaGrad does not overtake RMSprop`
      : `AdaGrad overtakes RMSprop at step ${whole(met(columns))}`;
    return `With η = ${setting(lr)} ${overtakes}; after ${whole(STEPS)} steps it is ${number(end(columns, 'adagrad'))} from the minimum, RMSprop ${number(end(columns, 'rmsprop'))}.`;
  },
  describe: (_, columns) => {
    const floor = circles(columns)
      ? `runs level at ${number(end(columns, 'rmsprop'))}, which it never leaves`
      : 'still changes at the end';
    const meeting = Number.isNaN(met(columns))
      ? 'The curves do not cross.'
      : `AdaGrad’s curve comes below at step ${whole(met(columns))}.`;
    return `Two curves over ${whole(STEPS)} steps. RMSprop’s falls early, then ${floor}. AdaGrad’s falls late and ends at ${number(end(columns, 'adagrad'))}. ${meeting}`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'adagrad', label: 'AdaGrad |θ|' },
    { key: 'rmsprop', label: 'RMSprop |θ|' },
  ],
});
