// Steps until a millionth of the way is left, for every product of rate and curvature: descent, heavy ball, Nesterov.
import { axisQuadratic, sgd } from '#lib/index.ts';
import { inSteps, number, setting, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';
import { endOf } from './kit/walk.ts';

export const MOST = 1500;
export const RANGE = [0.01, 4] as const;
const LEFT = 1e-6;
const POINTS = 56;
const PRODUCTS = Float64Array.from(
  { length: POINTS },
  (_, i) => RANGE[0] * (RANGE[1] / RANGE[0]) ** (i / (POINTS - 1)),
);
const RULES = ['sgd', 'momentum', 'nesterov'] as const;
type Rule = (typeof RULES)[number];

const limitOf = (rule: Rule, beta: number): number =>
  ({ sgd: 2, momentum: 2 * (1 + beta), nesterov: (2 * (1 + beta)) / (1 + 2 * beta) })[rule];

/** The step from which on a millionth of the way or less is left; NaN if that does not come in time. One walk for all curvatures below the limit: each coordinate is a parabola of its own, at rate 1. */
function stepsOf(rule: Rule, beta: number): Float64Array {
  const stable = PRODUCTS.filter((product) => product < limitOf(rule, beta));
  const options = rule === 'sgd' ? {} : { momentum: beta, nesterov: rule === 'nesterov' };
  const far = new Float64Array(stable.length); // the last step at which more was left
  endOf(axisQuadratic([...stable]), sgd({ lr: 1, ...options }), MOST, (theta, t) => {
    for (let i = 0; i < far.length; i++) if (!(Math.abs(theta[i]!) < LEFT)) far[i] = t;
  });
  const needs = (i: number): number => (far[i]! < MOST ? far[i]! + 1 : Number.NaN);
  return PRODUCTS.map((_, i) => (i < stable.length ? needs(i) : Number.NaN));
}

/** Fewest and most steps among the products of a range. */
function spanOf(columns: Columns, rule: Rule, from: number, to: number): [number, number] {
  const inside = Array.from(columns[rule]!).filter(
    (steps, i) => PRODUCTS[i]! >= from && PRODUCTS[i]! <= to && !Number.isNaN(steps),
  );
  return [Math.min(...inside), Math.max(...inside)];
}

const nearest = (product: number): number =>
  PRODUCTS.reduce(
    (best, x, i) =>
      Math.abs(Math.log(x / product)) < Math.abs(Math.log(PRODUCTS[best]! / product)) ? i : best,
    0,
  );

const said = (columns: Columns, rule: Rule, product: number): string => {
  const steps = columns[rule]![nearest(product)]!;
  return Number.isNaN(steps) ? `more than ${whole(MOST)} steps` : inSteps(steps);
};

export default figure({
  id: 'pace-by-curvature',
  question: 'Which curvatures gain from momentum?',
  caption:
    'How many steps it takes until no more than a millionth of the way is left, on a parabola of curvature h, against the product of learning rate and curvature. A line ends where its rule diverges. Both axes are logarithmic.',
  finding:
    'Plain descent is quick for one curvature and slow for the rest; the heavy ball takes about the same number of steps for every curvature at which it swings, set by β alone.',
  heavy: true,
  params: {
    beta: {
      kind: 'number',
      label: 'Momentum',
      symbol: 'β',
      from: 0.5,
      to: 0.96,
      scale: 'linear',
      step: 0.02,
      value: 0.9,
    },
  },
  presets: [
    { label: 'Less momentum', values: { beta: 0.5 } },
    { label: 'More', values: { beta: 0.96 } },
  ],
  key: [
    { style: 'sgd', label: 'plain descent' },
    { style: 'momentum', label: 'heavy ball' },
    { style: 'nesterov', label: 'Nesterov' },
  ],
  columns: ({ beta }) => ({
    product: PRODUCTS,
    sgd: stepsOf('sgd', beta),
    momentum: stepsOf('momentum', beta),
    nesterov: stepsOf('nesterov', beta),
    limit: RULES.map((rule) => limitOf(rule, beta)),
  }),
  marks: (_, columns) =>
    RULES.map((rule, i) => ({
      kind: 'line',
      id: rule,
      style: rule,
      x: columns['product']!,
      y: columns[rule]!,
      every: 9,
      phase: 3 * i,
    })),
  speak: ({ beta }, columns) => {
    const limit = columns['limit']!;
    return `With β = ${setting(beta)} a gentle direction, ηh = 0.02, takes plain descent ${said(columns, 'sgd', 0.02)}, the heavy ball ${said(columns, 'momentum', 0.02)} and Nesterov ${said(columns, 'nesterov', 0.02)}. They diverge beyond ${number(limit[0]!)}, ${number(limit[1]!)} and ${number(limit[2]!)}.`;
  },
  describe: (_, columns) => {
    const [low, high] = spanOf(columns, 'momentum', 0.05, 3);
    const [best, worst] = spanOf(columns, 'sgd', 0.02, 1.9);
    return `Three curves. Plain descent’s is a valley: from ${inSteps(worst)} at the left to ${whole(best)} where ηh is 1, and up again. The heavy ball’s lies ${high < 1.2 * low ? 'level, ' : ''}between ${whole(low)} and ${inSteps(high)} for ηh from 0.05 to 3. Nesterov’s ends first, at ${number(columns['limit']![2]!)}.`;
  },
  table: [
    { key: 'product', label: 'ηh' },
    { key: 'sgd', label: 'plain descent, steps' },
    { key: 'momentum', label: 'heavy ball, steps' },
    { key: 'nesterov', label: 'Nesterov, steps' },
  ],
});
