// Questions on the largest rate, on slope and curvature, and on two curvatures at once.
import {
  axisQuadratic,
  descend,
  lineFit,
  listedGradients,
  quadratic1d,
  rotatedQuadratic,
  sgd,
} from '#lib/index.ts';
import { numeric, single } from '#schema/quiz.ts';
import { stepsTo } from '../examples/walk.ts';

const bowl = { a: 4 };
/** The largest rate that does not run away, by halving: the walk is looked at after a few hundred steps. */
function largest(h: number): number {
  let [low, high] = [0, 100 / h];
  for (let k = 0; k < 40; k++) {
    const lr = (low + high) / 2;
    const end = descend(quadratic1d({ h }), sgd({ lr }), { steps: 400 }).at(-1).theta[0]!;
    if (Math.abs(end) < 1) low = lr;
    else high = lr;
  }
  return low;
}

const cliff = { slope: 1000, small: 0.001, large: 10 };
const falls = (lr: number): boolean => {
  const path = descend(listedGradients([[cliff.slope], [cliff.slope]]), sgd({ lr }), { steps: 2 });
  return path.loss[2]! < path.loss[1]! && path.loss[1]! < path.loss[0]!;
};

const two = { h: [1, 9] };
const [gentle, steep] = two.h as [number, number];
const worst = (lr: number): number =>
  Math.max(
    ...descend(axisQuadratic([gentle, steep]), sgd({ lr }), { steps: 1 })
      .at(1)
      .theta.map(Math.abs),
  );
/** The rate whose worse factor is least: it falls to the best rate and rises from there. */
const best = (() => {
  let [low, high] = [0, 2 / gentle];
  for (let k = 0; k < 200; k++) {
    const third = (high - low) / 3;
    if (worst(low + third) < worst(high - third)) high -= third;
    else low += third;
  }
  return low;
})();

const turn = { degrees: 45, lr: 0.4, curvatures: [0.2, 4] as const, steps: 30 };
const lossAt = (degrees: number): number => {
  const angle = (degrees * Math.PI) / 180;
  const start = [
    5 * Math.cos(angle) - 2 * Math.sin(angle),
    5 * Math.sin(angle) + 2 * Math.cos(angle),
  ] as const;
  const valley = rotatedQuadratic({ curvatures: turn.curvatures, angle, start });
  return descend(valley, sgd({ lr: turn.lr }), { steps: turn.steps }).at(-1).loss;
};
const change = lossAt(turn.degrees) / lossAt(0);

const longer = { from: 10, to: 100 };
const needs = (ratio: number): number =>
  stepsTo(axisQuadratic([1 / ratio, 1]), 2 / (1 + 1 / ratio), 1e-6, 5000);
const times = needs(longer.to) / needs(longer.from);
const near = (x: number): boolean => Math.abs(Math.log(times / x)) < 0.3;

const column = { factor: 10 };
/** The curvature of the slope: what one unit of it adds to its own gradient. */
function slopeCurvature(scale: number): number {
  const objective = lineFit({ scale });
  const [before, after] = [0, 1].map((slope) => {
    const g = new Float64Array(2);
    objective.gradient(Float64Array.of(0, slope), g, 1);
    return g[1]!;
  });
  return after! - before!;
}
const stretch = (scale: number): number => slopeCurvature(scale) / slopeCurvature(1);

export const limitQuestions = [
  numeric({
    id: 'largest-rate',
    ask: `Up to which rate does gradient descent come closer to the minimum of $f(\\theta) = ${bowl.a}\\,\\theta^2$?`,
    says: '0.25',
    value: () => largest(2 * bowl.a),
    tolerance: { relative: 0.01 },
    mistakes: [
      {
        mistake: 'limit-is-one-over-h',
        value: () => 1 / (2 * bowl.a),
        because:
          'With that rate the first step arrives. A larger one crosses the floor and still lands lower.',
      },
      {
        mistake: 'derivative-halved',
        value: () => 2 / bowl.a,
        because: `The curvature of ${bowl.a}θ² is ${2 * bowl.a}.`,
      },
    ],
    because: `The curvature is ${2 * bowl.a}, and the limit two over the curvature.`,
  }),
  single({
    id: 'steep-slope',
    ask: `A loss falls along a straight line, with the slope ${cliff.slope}. Which rates lead down?`,
    options: [
      {
        text: 'Only very small ones: the slope is steep.',
        holds: () => falls(cliff.small) && !falls(cliff.large),
        mistake: 'slope-for-curvature',
        because: 'Steepness makes the step long, but on a straight line a long step is no harm.',
      },
      {
        text: 'All of them.',
        holds: () => falls(cliff.small) && falls(cliff.large),
        correct: true,
      },
      {
        text: `Rates below ${2 / cliff.slope}, which is two over the slope.`,
        holds: () => falls(cliff.small) && !falls(cliff.large) && cliff.large > 2 / cliff.slope,
        mistake: 'slope-for-curvature',
        because: 'The limit is two over the curvature, and a straight line has none.',
      },
    ],
    because:
      'The limit comes from the change of the slope on the way. A straight line has no curvature and sets no limit.',
  }),
  numeric({
    id: 'one-for-both',
    ask: `Two coordinates have the curvatures ${gentle} and ${steep}. Which single rate leaves least of the worse of the two?`,
    says: '0.2',
    value: () => best,
    tolerance: { relative: 0.01 },
    mistakes: [
      {
        mistake: 'fits-the-steep-only',
        value: () => 1 / steep,
        because: 'The steep one arrives at once, and the gentle one keeps most of its way.',
      },
      {
        mistake: 'too-near-the-limit',
        value: () => 2 / steep,
        because: 'That is the limit itself: the steep one jumps to and fro for ever.',
      },
      {
        mistake: 'fits-the-gentle-only',
        value: () => 1 / gentle,
        because: 'The gentle one arrives at once, and the steep one runs away.',
      },
      {
        mistake: 'mean-of-the-best',
        value: () => (1 / gentle + 1 / steep) / 2,
        because: 'The mean of the two best rates is above the limit of the steep one.',
      },
    ],
    because:
      'At two over the sum of both curvatures the two factors have the same size; any other rate makes one of them larger.',
  }),
  single({
    id: 'turned',
    ask: `A valley and the start in it are turned by ${turn.degrees} degrees. How much of the loss is left after ${turn.steps} steps of gradient descent, compared with before?`,
    options: [
      {
        text: 'Exactly as much.',
        holds: () => Math.abs(change - 1) < 1e-9,
        correct: true,
      },
      {
        text: 'More: both coordinates now feel the steep direction.',
        holds: () => change > 1.01,
        mistake: 'turning-matters',
        because: 'They do, but the step follows the gradient, which has turned as well.',
      },
      {
        text: 'Less: the slopes of both coordinates are now alike.',
        holds: () => change < 0.99,
        mistake: 'turning-matters',
        because: 'The coordinates are alike, but the valley is as long as before.',
      },
    ],
    because:
      'The step is the gradient times one number, so the whole walk turns with the valley. This will not hold for rules that treat coordinates one by one.',
  }),
  single({
    id: 'longer-valley',
    ask: `The ratio of the curvatures grows from ${longer.from} to ${longer.to}, and the best rate is taken each time. How many steps does the same accuracy need?`,
    options: [
      {
        text: 'About as many: the best rate makes up for it.',
        holds: () => near(1),
        mistake: 'ratio-does-not-matter',
        because: 'The best rate hardly changes, since the steep direction sets it.',
      },
      { text: 'About 10 times as many.', says: '10', holds: () => near(10), correct: true },
      {
        text: 'About 100 times as many.',
        says: '100',
        holds: () => near(100),
        mistake: 'ratio-counts-squared',
        because:
          'Each step leaves a share close to one, and the missing part goes with one over the ratio, not its square.',
      },
    ],
    because:
      'A step leaves (κ − 1)/(κ + 1), so the number of steps grows in proportion to the ratio κ.',
  }),
  numeric({
    id: 'column-unit',
    ask: `In a line fit the column x is written in a unit that is smaller by the factor ${column.factor}, so that its numbers are larger by it. By what factor does the curvature in the direction of the line’s slope grow?`,
    says: '100',
    value: () => stretch(column.factor),
    tolerance: { relative: 0.01 },
    mistakes: [
      {
        mistake: 'unit-counted-once',
        value: () => Math.sqrt(stretch(column.factor)),
        because: 'The curvature of the slope is the mean of x squared.',
      },
      {
        mistake: 'rate-has-no-unit',
        value: () => stretch(1),
        because:
          'The loss is the same, but the slope is now counted in another unit, and so is its curvature.',
      },
      {
        mistake: 'unit-upside-down',
        value: () => 1 / stretch(column.factor),
        because:
          'The numbers in the column have become larger, and so has the mean of their squares.',
      },
    ],
    because:
      'The curvature of the slope is the mean of the squared x, so it grows by the square of the factor, while that of the intercept stays.',
  }),
];
