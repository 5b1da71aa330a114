// The 1-D quadratic: plain descent, heavy ball and Nesterov for one product of rate and curvature.
import { descend, quadratic1d, sgd } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure, type Column } from './kit/types.ts';
import { counted, signChanges } from './kit/walk.ts';

export const STEPS = 60;
export const HEIGHT = 1.6;
const parabola = quadratic1d();
const RULES = ['sgd', 'momentum', 'nesterov'] as const;
const NAMES = { sgd: 'plain descent', momentum: 'the heavy ball', nesterov: 'Nesterov' } as const;

/** The largest distance in the second half of the walk against the first: above 1 it runs away. */
function grows(x: Column): boolean {
  const sizes = Array.from(x, Math.abs);
  const half = sizes.length / 2;
  return Math.max(...sizes.slice(half)) > 1.0001 * Math.max(...sizes.slice(0, half));
}

/** A walk that runs away is drawn until it has left the picture: what follows would only fill it. */
function drawn(x: Column): Float64Array {
  const out = grows(x) ? Array.from(x).findIndex((theta) => Math.abs(theta) > HEIGHT) : -1;
  return Float64Array.from(x, (theta, t) => (out >= 0 && t > out ? Number.NaN : theta));
}

const end = (x: Column): number => x[x.length - 1]!;
const crosses = (x: Column): string => {
  const count = signChanges(x);
  if (count === 0) return 'never crosses the minimum';
  return `crosses the minimum ${count === 1 ? 'once' : `${whole(count)} times`}`;
};

export default figure({
  id: 'swinging',
  question: 'Does momentum calm the swinging?',
  caption:
    'The parameter on a parabola, from 1, with the minimum at 0. All that counts is the product of learning rate and curvature, and β. A walk that runs away ends in an arrow.',
  finding:
    'Where plain descent creeps, momentum makes the walk swing; where plain descent leaps from side to side, it crosses less often.',
  params: {
    product: {
      kind: 'number',
      label: 'Rate times curvature',
      symbol: 'ηh',
      from: 0.01,
      to: 4,
      scale: 'log',
      value: 0.1,
    },
    beta: {
      kind: 'number',
      label: 'Momentum',
      symbol: 'β',
      from: 0.05,
      to: 0.95,
      scale: 'linear',
      step: 0.05,
      value: 0.9,
    },
  },
  presets: [
    { label: 'Creeping', values: { product: 0.1, beta: 0.9 } },
    { label: 'Leaping', values: { product: 1.9, beta: 0.9 } },
    { label: 'Nesterov breaks', values: { product: 1.4, beta: 0.9 } },
    { label: 'Only the ball stands it', values: { product: 3, beta: 0.9 } },
  ],
  key: [
    { style: 'sgd', label: 'plain descent' },
    { style: 'momentum', label: 'heavy ball' },
    { style: 'nesterov', label: 'Nesterov' },
  ],
  columns({ product, beta }) {
    const walk = { steps: STEPS };
    return {
      t: counted(STEPS),
      sgd: descend(parabola, sgd({ lr: product }), walk).theta,
      momentum: descend(parabola, sgd({ lr: product, momentum: beta }), walk).theta,
      nesterov: descend(parabola, sgd({ lr: product, momentum: beta, nesterov: true }), walk).theta,
    };
  },
  marks: (_, columns) =>
    RULES.map((rule) => ({
      kind: 'line',
      id: rule,
      style: rule,
      x: columns['t']!,
      y: drawn(columns[rule]!),
      every: 5,
    })),
  speak: ({ product, beta }, columns) =>
    `With ηh = ${setting(product)} and β = ${setting(beta)}, in ${whole(STEPS)} steps: ${RULES.map((rule) => `${NAMES[rule]} ${crosses(columns[rule]!)} and ends at ${number(end(columns[rule]!))}`).join('; ')}.`,
  describe: (_, columns) => {
    const away = RULES.filter((rule) => grows(columns[rule]!)).map((rule) => NAMES[rule]);
    const fate =
      away.length === 0
        ? 'All three come closer to the minimum'
        : `Growing without end: ${away.join(', ')}`;
    return `Three lines over ${whole(STEPS)} steps from 1, with the minimum at 0. ${fate}. ${RULES.map((rule) => `${NAMES[rule]} ${crosses(columns[rule]!)}`).join('; ')}.`.replace(
      '. plain',
      '. Plain',
    );
  },
  table: [{ key: 't', label: 'step' }, ...RULES.map((rule) => ({ key: rule, label: NAMES[rule] }))],
});
