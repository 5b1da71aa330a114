// The gradient painter, an instrument that returns through the book: one coordinate's gradients, by preset, typed or painted, and what rules make of them.
import { descend, listedGradients, random, type Optimizer } from '#lib/index.ts';
import { listOf } from '../kit/params.ts';
import type { Columns, ListParam, Mark, Style } from '../kit/types.ts';
import { counted } from '../kit/walk.ts';

/** How many gradients are painted, and how large they may be. */
export const PAINTED = 40;
export const LARGEST = 5;

const SPIKE_AT = 15;
const normal = random(11);
const noise = Array.from({ length: PAINTED }, () => Number(normal.normal().toFixed(1)));
const spike = Array.from({ length: PAINTED }, (_, k) => (k + 1 === SPIKE_AT ? LARGEST : 1));

/** The sequences that every chapter shows. */
export const SEQUENCES = {
  constant: '1',
  alternating: '1 -1',
  random: noise.join(' '),
  rare: '0 0 0 0 0 0 0 0 0 1',
  spike: spike.join(' '),
} as const;

/** The list to paint, as a figure's parameter: `params: { gradients: paintedList('spike'), … }`. */
export const paintedList = (first: keyof typeof SEQUENCES): ListParam => ({
  kind: 'list',
  label: 'Gradients',
  length: PAINTED,
  from: -LARGEST,
  to: LARGEST,
  step: 0.1,
  hint: `Paint in the upper picture, or type numbers; a short list repeats.`,
  value: SEQUENCES[first],
});

/** The presets' buttons. */
export const paintedPresets = Object.entries(SEQUENCES).map(([name, gradients]) => ({
  label: `${name[0]!.toUpperCase()}${name.slice(1)}`,
  values: { gradients },
}));

/** The painted gradients as numbers. */
export const paintedGradients = (text: string): number[] => listOf(paintedList('constant'), text);

/**
 * Runs each rule along the gradients, from 0. For a rule called r there are `r.step` (the signed change
 * of theta), `r.length` (its size), `r.walk` (theta) and, where the rule keeps v, `r.root` (√v). Give the
 * rules lr 1, and steps are in units of lr. Row k is step k; row 0 has no step.
 */
export function painted(
  gradients: readonly number[],
  rules: Readonly<Record<string, Optimizer>>,
): Columns {
  const steps = gradients.length;
  const columns: Record<string, Float64Array> = {
    t: counted(steps),
    g: Float64Array.of(Number.NaN, ...gradients),
  };
  for (const [name, rule] of Object.entries(rules)) {
    const path = descend(listedGradients(gradients.map((g) => [g])), rule, { steps });
    const { theta } = path;
    const change = theta.map((x, k) => (k === 0 ? Number.NaN : x - theta[k - 1]!));
    columns[`${name}.step`] = change;
    columns[`${name}.length`] = change.map(Math.abs);
    columns[`${name}.walk`] = theta;
    const v = path.state['v'];
    if (v) columns[`${name}.root`] = v.map(Math.sqrt);
  }
  return columns;
}

/** The painted gradients as dots on a line. */
export const gradientMark = (columns: Columns): Mark => ({
  kind: 'line',
  id: 'gradient',
  panel: 'gradient',
  style: 'one',
  x: columns['t']!,
  y: columns['g']!,
  every: 1,
});

/** A line of a quantity for each of some rules, with markers that do not coincide: `ruleMarks('step', ['adam', 'rmsprop'], columns)`. */
export const ruleMarks = (
  quantity: 'step' | 'length' | 'walk' | 'root',
  rules: readonly Style[],
  columns: Columns,
  panel: string = quantity,
): Mark[] =>
  rules.map((rule, i) => ({
    kind: 'line',
    id: `${panel}.${rule}`,
    panel,
    style: rule,
    x: columns['t']!,
    y: columns[`${rule}.${quantity}`]!,
    every: 6,
    phase: 2 * (i + 1),
  }));

/** In words what was painted: "40 gradients from −1 to 1, 39 changes of sign". */
export function gradientsInWords(gradients: readonly number[], say: (x: number) => string): string {
  const zeros = gradients.filter((g) => g === 0).length;
  const signs = gradients.filter((g) => g !== 0);
  const turns = signs.filter((g, k) => k > 0 && g * signs[k - 1]! < 0).length;
  const [low, high] = [Math.min(...gradients), Math.max(...gradients)];
  const sizes =
    low === high ? `gradients of ${say(low)}` : `gradients from ${say(low)} to ${say(high)}`;
  const absent = zeros === 0 ? '' : `, ${zeros} of them zero`;
  return `${gradients.length} ${sizes}${absent}, with ${turns} ${turns === 1 ? 'change' : 'changes'} of sign`;
}
