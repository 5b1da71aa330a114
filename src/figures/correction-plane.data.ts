// The plane of the two betas: on which side of a line an uncorrected first step is too long, and how the steps go on from there.
import { adam } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Columns, type NumberParam } from './kit/types.ts';
import { counted, spread } from './kit/walk.ts';

export const STEPS = 2500;
// Every early step, where the longest one lies; then fewer and fewer.
const EVERY = 32;
const ROWS = Float64Array.from([
  ...counted(EVERY).slice(1),
  ...spread(STEPS, 90).filter((t) => t > EVERY),
]);
const VARIANTS = ['none', 'm', 'v'] as const;
const STYLES = { none: 'adam', m: 'one', v: 'three' } as const;

const share = (label: string, value: number): NumberParam => ({
  kind: 'number',
  label,
  from: 1e-4,
  to: 1,
  scale: 'log',
  step: 30,
  value,
});

/** The steps under a gradient that is always 1, in units of lr, at the rows' steps. One walk for all variants, since none changes the moments; at each row every one takes a step from there. */
function stepsUnder(beta1: number, beta2: number): Float64Array[] {
  const rules = VARIANTS.map((biasCorrection) =>
    adam({ lr: 1, beta1, beta2, eps: 0, biasCorrection }),
  );
  const walker = rules[0]!;
  const state = walker.init(1);
  const [theta, g] = [new Float64Array(1), Float64Array.of(1)];
  const steps = rules.map(() => new Float64Array(ROWS.length));
  ROWS.forEach((row, k) => {
    while (state.t < row - 1) walker.step(theta, g, state);
    for (const [i, rule] of rules.entries()) {
      theta[0] = 0;
      rule.step(theta, g, { ...state, m: state.m.slice(), v: state.v.slice() });
      steps[i]![k] = -theta[0];
    }
  });
  return steps;
}

const column = (columns: Columns): ArrayLike<number> => columns['none']!;
const first = (columns: Columns): number => column(columns)[0]!;

/** The row of the longest uncorrected step, and the first row from which on it is within a hundredth of lr. */
function story(columns: Columns): { most: number; at: number; settled: number } {
  const list = Array.from(column(columns));
  const most = Math.max(...list);
  const settled = list.findLastIndex((x) => Math.abs(x - 1) > 0.01) + 1;
  return {
    most,
    at: ROWS[list.indexOf(most)]!,
    settled: ROWS[settled] ?? Number.POSITIVE_INFINITY,
  };
}

const verdict = (ratio: number): string =>
  Math.abs(ratio - 1) < 0.005
    ? 'just as long as it should be'
    : ratio > 1
      ? `${number(ratio)} times as long as it should be`
      : `only ${number(ratio)} of what it should be`;

export default figure({
  id: 'correction-plane',
  question: 'Without correction, are the first steps too long or too short?',
  caption:
    'First, the two betas as what each average takes of a new gradient, 1 − β; on the line the first uncorrected step has the right length. Second, the steps over time under a gradient that never changes, with neither average corrected or only one of them; at 1 they are right. All axes are logarithmic.',
  finding:
    'Whether uncorrected steps are too long or too short depends on the betas: with the usual ones they are too long, with those of language models the first are too short.',
  params: {
    share1: share('First average takes, 1 − β₁', 0.1),
    share2: share('Second average takes, 1 − β₂', 1e-3),
  },
  presets: [
    { label: 'The paper’s: 0.9, 0.999', values: { share1: 0.1, share2: 1e-3 } },
    { label: 'Language models’: 0.9, 0.95', values: { share1: 0.1, share2: 0.05 } },
    { label: 'Equal: 0.95, 0.95', values: { share1: 0.05, share2: 0.05 } },
    { label: 'On the line: 0.9, 0.99', values: { share1: 0.1, share2: 0.01 } },
  ],
  drag: { x: 'share1', y: 'share2', panel: 'plane' },
  key: [
    { style: 'adam', label: 'neither corrected' },
    { style: 'one', label: 'only the first average corrected' },
    { style: 'three', label: 'only the second corrected' },
  ],
  columns({ share1, share2 }) {
    const [none, m, v] = stepsUnder(1 - share1, 1 - share2);
    return { t: ROWS, none: none!, m: m!, v: v! };
  },
  marks: ({ share1, share2 }, columns) => [
    { kind: 'point', id: 'betas', panel: 'plane', style: 'start', x: share1, y: share2 },
    ...VARIANTS.map((variant, i) => ({
      kind: 'line' as const,
      id: variant,
      panel: 'steps',
      style: STYLES[variant],
      x: columns['t']!,
      y: columns[variant]!,
      every: 24,
      phase: 8 * i + 4,
    })),
  ],
  speak: ({ share1, share2 }, columns) => {
    const { most, at } = story(columns);
    const later =
      at > 1 && most > 1.005
        ? `; the longest, step ${whole(at)}, is ${number(most)} times as long`
        : '';
    return `With β₁ = ${setting(1 - share1)} and β₂ = ${setting(1 - share2)} the first uncorrected step is ${verdict(first(columns))}${later}.`;
  },
  describe: ({ share1, share2 }, columns) => {
    const side =
      Math.abs(first(columns) - 1) < 0.005 ? 'on' : first(columns) > 1 ? 'below' : 'above';
    const { settled } = story(columns);
    const end = Number.isFinite(settled)
      ? `is within a hundredth of the right length from step ${whole(settled)} on`
      : `has not come to the right length after ${whole(STEPS)} steps`;
    return `First, a square with a rising line; the point for 1 − β₁ = ${setting(share1)} and 1 − β₂ = ${setting(share2)} lies ${side} it. Second, three curves: without correction it starts at ${number(first(columns))} and ${end}; with only the first average corrected it starts at ${number(columns['m']![0]!)} and falls; with only the second corrected it starts at ${number(columns['v']![0]!)} and rises.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'none', label: 'neither corrected' },
    { key: 'm', label: 'first corrected' },
    { key: 'v', label: 'second corrected' },
  ],
});
