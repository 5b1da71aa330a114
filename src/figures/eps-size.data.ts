// Which gradients eps lets through: the step against the size of a steady gradient, for three places of eps.
import { adam, type AdamOptions } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';

export const SIZES = [1e-12, 10] as const;
const POINTS = 131;
const PLACES = ['outside', 'hat', 'inside'] as const;
const STYLES = { outside: 'adam', hat: 'three', inside: 'one' } as const;
const NAMES = {
  outside: 'outside the root',
  hat: 'outside, before the correction',
  inside: 'inside the root',
} as const;
const GRID = Float64Array.from(
  { length: POINTS },
  (_, k) => SIZES[0] * (SIZES[1] / SIZES[0]) ** (k / (POINTS - 1)),
);

/** Step t over lr for steady gradients of these sizes: the averages stand where t − 1 steps have brought them. */
function stepsOf(g: Float64Array, t: number, options: AdamOptions): Float64Array {
  const rule = adam({ lr: 1, ...options });
  const { beta1, beta2 } = rule.options;
  const state = rule.init(g.length);
  state.m.set(g.map((x) => (1 - beta1 ** (t - 1)) * x));
  state.v.set(g.map((x) => (1 - beta2 ** (t - 1)) * x * x));
  state.t = t - 1;
  const theta = new Float64Array(g.length);
  rule.step(theta, g, state);
  return theta.map((x) => -x);
}

const at = (columns: Columns, place: (typeof PLACES)[number]): number =>
  columns[`${place}.here`]![0]!;

/** The smallest gradient of the grid whose step is at least half of lr. */
const half = (columns: Columns, place: (typeof PLACES)[number]): number =>
  GRID[Array.from(columns[place]!).findIndex((x) => x >= 0.5)] ?? SIZES[1];

export default figure({
  id: 'eps-size',
  question: 'Which gradients does ε let through?',
  caption:
    'The step under a steady gradient, against the size of that gradient, for the three places that frameworks and papers give ε. Both axes are logarithmic.',
  finding:
    'What ε sets is the size below which gradients hardly move a parameter; inside the root it acts like its own root, and before the correction it is much stronger in early steps.',
  params: {
    eps: {
      kind: 'number',
      label: 'eps',
      symbol: 'ε',
      from: 1e-12,
      to: 0.1,
      scale: 'log',
      step: 5,
      value: 1e-8,
    },
    t: {
      kind: 'number',
      label: 'Step',
      symbol: 't',
      from: 1,
      to: 10_000,
      scale: 'log',
      step: 10,
      integer: true,
      value: 1,
    },
    g: {
      kind: 'number',
      label: 'Look at the gradient',
      symbol: '|g|',
      from: 1e-11,
      to: 1,
      scale: 'log',
      step: 5,
      value: 1e-7,
    },
  },
  presets: [
    { label: 'Keras’s eps', values: { eps: 1e-7, t: 1 } },
    { label: 'Keras’s, much later', values: { eps: 1e-7, t: 10_000 } },
    { label: 'A large eps', values: { eps: 0.1 } },
  ],
  key: PLACES.map((place) => ({ style: STYLES[place], label: NAMES[place] })),
  columns({ eps, t, g }) {
    const columns: Record<string, Float64Array> = { g: GRID };
    for (const epsPlacement of PLACES) {
      columns[epsPlacement] = stepsOf(GRID, t, { eps, epsPlacement });
      columns[`${epsPlacement}.here`] = stepsOf(Float64Array.of(g), t, { eps, epsPlacement });
    }
    return columns;
  },
  marks: ({ g }, columns) =>
    PLACES.flatMap((place, i) => [
      {
        kind: 'line' as const,
        id: place,
        style: STYLES[place],
        x: columns['g']!,
        y: columns[place]!,
        every: 21,
        phase: 7 * (i + 1),
      },
      {
        kind: 'point' as const,
        id: `${place}.here`,
        style: 'start',
        x: g,
        y: at(columns, place),
      },
    ]),
  speak: ({ eps, t, g }, columns) =>
    `With ε = ${setting(eps)}, step ${whole(t)} under a gradient of ${setting(g)} is ${number(at(columns, 'outside'))} η with ε outside the root, ${number(at(columns, 'hat'))} η with ε before the correction, and ${number(at(columns, 'inside'))} η with ε inside.`,
  describe: (_, columns) =>
    `Three curves that rise with the gradient and level off at η. They reach half of η at gradients of about ${PLACES.map((place) => `${number(half(columns, place), 2)} (${NAMES[place]})`).join(', ')}.`,
  table: [
    { key: 'g', label: 'gradient' },
    ...PLACES.map((place) => ({ key: place, label: `step/η, ε ${NAMES[place]}` })),
  ],
});
