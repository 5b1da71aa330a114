// Reddi's problem: one large gradient up for every few small ones down. Which way Adam walks depends on how long it remembers the large one.
import { adam, descend, reddi } from '#lib/index.ts';
import { decimals, number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { spread } from './kit/walk.ts';

export const STEPS = 3000;
const PERIOD = 3;
const ROWS = spread(STEPS, 120);
const GRID = Float64Array.from({ length: 33 }, (_, k) => 0.02 + 0.03 * k);

/** The way in one period, in units of lr, once the average has settled; above 0 it is uphill. */
function drift(c: number, beta2: number): number {
  const rounds = Math.ceil(8 / (1 - beta2) / PERIOD);
  const free = { ...reddi({ c, period: PERIOD }), project: () => undefined };
  const rule = adam({ lr: 1, beta1: 0, beta2, eps: 0 });
  const { theta } = descend(free, rule, { steps: rounds * PERIOD });
  return theta.at(-1)! - theta.at(-1 - PERIOD)!;
}

function placesOf(c: number, beta2: number, amsgrad: boolean): Float64Array {
  const rule = adam({ lr: (t) => 0.1 / Math.sqrt(t), beta1: 0, beta2, eps: 0, amsgrad });
  const { theta } = descend(reddi({ c, period: PERIOD }), rule, { steps: STEPS });
  return ROWS.map((t) => theta[t]!);
}

const end = (columns: Columns, key: string): number => columns[key]![ROWS.length - 1]!;
const here = (columns: Columns): number => columns['here']![0]!;

/** Between which two values of the grid the drift changes its sign. */
function turn(columns: Columns): string {
  const list = Array.from(columns['drift']!);
  const k = list.findIndex((x) => x < 0);
  if (k < 0) return 'it is uphill for all of them';
  return k === 0
    ? 'it is downhill for all of them'
    : `it turns from uphill to downhill between β₂ = ${decimals(GRID[k - 1]!)} and ${decimals(GRID[k]!)}`;
}

export default figure({
  id: 'worst-point',
  question: 'Can Adam walk to the worst point?',
  caption:
    'At each third step the loss is cθ, at the others −θ, with θ kept in [−1, 1]. The mean loss rises with θ, so −1 is the best point and 1 the worst. β₁ is 0 and the learning rate 0.1/√t. The second picture shows the way in one round of three steps for every β₂; above zero it leads uphill.',
  finding:
    'If the second average forgets a rare, large, important gradient before it comes again, Adam can walk uphill; a longer memory, or AMSGrad’s maximum, prevents it here.',
  heavy: true,
  params: {
    beta2: {
      kind: 'number',
      label: 'Second average',
      symbol: 'β₂',
      from: 0.02,
      to: 0.98,
      scale: 'linear',
      step: 0.01,
      value: 0.06,
    },
    c: {
      kind: 'number',
      label: 'The large slope',
      symbol: 'c',
      from: 2.1,
      to: 6,
      scale: 'linear',
      step: 0.1,
      value: 4,
    },
  },
  presets: [
    { label: 'The paper’s kind', values: { beta2: 0.06, c: 4 } },
    { label: 'A longer memory', values: { beta2: 0.5, c: 4 } },
    { label: 'Hardly any slope', values: { beta2: 0.6, c: 2.1 } },
  ],
  key: [
    { style: 'adam', label: 'Adam' },
    { style: 'amsgrad', label: 'AMSGrad' },
  ],
  columns({ beta2, c }) {
    return {
      t: ROWS,
      adam: placesOf(c, beta2, false),
      amsgrad: placesOf(c, beta2, true),
      beta2: GRID,
      drift: GRID.map((beta) => drift(c, beta)),
      here: [drift(c, beta2)],
    };
  },
  marks: ({ beta2 }, columns) => [
    ...(['amsgrad', 'adam'] as const).map((rule, i) => ({
      kind: 'line' as const,
      id: rule,
      panel: 'place',
      style: rule,
      x: columns['t']!,
      y: columns[rule]!,
      every: 20,
      phase: 10 * (i + 1),
    })),
    {
      kind: 'line',
      id: 'drift',
      panel: 'drift',
      style: 'adam',
      x: columns['beta2']!,
      y: columns['drift']!,
    },
    { kind: 'point', id: 'here', panel: 'drift', style: 'start', x: beta2, y: here(columns) },
  ],
  speak: ({ beta2, c }, columns) =>
    `With c = ${setting(c)} and β₂ = ${setting(beta2)} Adam drifts ${here(columns) > 0 ? 'uphill' : 'downhill'}; after ${whole(STEPS)} steps it stands at ${decimals(end(columns, 'adam'))}, AMSGrad at ${decimals(end(columns, 'amsgrad'))}. The best point is −1.`,
  describe: (_, columns) =>
    `First, the places over ${whole(STEPS)} steps from 0: Adam ends at ${decimals(end(columns, 'adam'))}, AMSGrad at ${decimals(end(columns, 'amsgrad'))}. Second, the way in one round against β₂: ${turn(columns)}; at the chosen β₂ it is ${number(here(columns))} η.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'adam', label: 'Adam θ' },
    { key: 'amsgrad', label: 'AMSGrad θ' },
    { key: 'beta2', label: 'β₂' },
    { key: 'drift', label: 'way in a round/η' },
  ],
});
