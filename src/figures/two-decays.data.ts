// Two weights with gradients of different size: what a penalty takes from each under Adam, and what a decay takes.
import { adam, adamw, descend, listedGradients, random, type Optimizer } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns, type NumberParam } from './kit/types.ts';
import { counted } from './kit/walk.ts';

export const STEPS = 2000;
const EVERY = 20;
const T = counted(STEPS / EVERY).map((k) => k * EVERY);
const LR = 1e-3;
const SEED = 1;

const LINES = {
  'penalty.one': 'adam',
  'penalty.two': 'three',
  decay: 'adamw',
} as const;

const size = (label: string, symbol: string, value: number): NumberParam => ({
  kind: 'number',
  label,
  symbol,
  from: 0.01,
  to: 100,
  scale: 'log',
  step: 5,
  value,
});

/** Both weights start at 1 and see the same noise in two sizes. */
function gradients(first: number, second: number): number[][] {
  const source = random(SEED);
  return Array.from({ length: STEPS }, () => {
    const z = source.normal();
    return [first * z, second * z];
  });
}

/** What is left of each weight, the noise taken out: 1 less the gap to the run without penalty or decay. */
function left(list: number[][], rule: Optimizer, bare: Optimizer): Float64Array[] {
  const objective = listedGradients(list, [1, 1]);
  const [pulled, free] = [rule, bare].map((each) => descend(objective, each, { steps: STEPS }));
  return [0, 1].map((i) => T.map((t) => 1 + pulled!.theta[2 * t + i]! - free!.theta[2 * t + i]!));
}

const last = (columns: Columns, name: keyof typeof LINES): number => columns[name]![T.length - 1]!;

/** In per cent. */
const taken = (columns: Columns, name: keyof typeof LINES): number =>
  100 * (1 - last(columns, name));

export default figure({
  id: 'two-decays',
  question: 'Who loses more?',
  caption:
    'Two weights that start at 1 under gradients that are noise, of two sizes; η is 0.001. The lines show what the pull alone leaves of each: the run with it, less the run without. A decay leaves the same of both, so that there is one line for it.',
  finding:
    'Under Adam a penalty takes little from a weight with large gradients and much from one with small ones; a decay takes the same share of both.',
  heavy: true,
  params: {
    first: size('First gradients', 'g₁', 10),
    second: size('Second gradients', 'g₂', 0.1),
    strength: {
      kind: 'number',
      label: 'Penalty, and decay',
      symbol: 'λ',
      from: 1e-3,
      to: 1,
      scale: 'log',
      step: 5,
      value: 0.05,
    },
  },
  presets: [
    { label: 'Equal gradients', values: { first: 1, second: 1 } },
    { label: 'Far apart', values: { first: 100, second: 0.01 } },
  ],
  key: [
    { style: LINES['penalty.one'], label: 'Adam with a penalty, first weight' },
    { style: LINES['penalty.two'], label: 'Adam with a penalty, second weight' },
    { style: LINES.decay, label: 'AdamW, both weights' },
  ],
  columns({ first, second, strength }) {
    const list = gradients(first, second);
    const [one, two] = left(list, adam({ lr: LR, l2: strength }), adam({ lr: LR }));
    const [decay] = left(
      list,
      adamw({ lr: LR, weightDecay: strength }),
      adamw({ lr: LR, weightDecay: 0 }),
    );
    return { t: T, 'penalty.one': one!, 'penalty.two': two!, decay: decay! };
  },
  marks: (_, columns) =>
    (['penalty.one', 'penalty.two', 'decay'] as const).map((name, i) => ({
      kind: 'line',
      id: name,
      style: LINES[name],
      x: columns['t']!,
      y: columns[name]!,
      every: 24,
      phase: 6 * (i + 1),
    })),
  speak: ({ first, second, strength }, columns) =>
    `With gradients of size ${setting(first)} and ${setting(second)} and λ = ${setting(strength)}, the penalty has taken ${number(taken(columns, 'penalty.one'))} % of the first weight and ${number(taken(columns, 'penalty.two'))} % of the second after ${whole(STEPS)} steps; the decay ${number(taken(columns, 'decay'))} % of each.`,
  describe: (_, columns) =>
    `Three lines from 1 over ${whole(STEPS)} steps. The penalty leaves ${number(last(columns, 'penalty.one'))} of the first weight and ${number(last(columns, 'penalty.two'))} of the second; the decay leaves ${number(last(columns, 'decay'))}.`,
  table: [
    { key: 't', label: 'step' },
    { key: 'penalty.one', label: 'penalty, first weight' },
    { key: 'penalty.two', label: 'penalty, second weight' },
    { key: 'decay', label: 'decay, both' },
  ],
});
