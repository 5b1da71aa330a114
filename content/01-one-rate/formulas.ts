// What the chapter's displayed equations are compared with: the library's value of every symbol, at random states.
import { axisQuadratic, descend, quadratic1d, sgd } from '#lib/index.ts';
import { formula } from '#schema/formula.ts';
import { between } from '#schema/range.ts';

const place = between(-5, 5);
const lr = between(1e-3, 2, 'log');
const h = between(0.1, 10, 'log');
const rate = { '\\eta': 'θ²/loss' };

/** Where one step of gradient descent leads from theta. */
function stepped(theta: number, g: number, lr: number): number {
  const next = Float64Array.of(theta);
  const rule = sgd({ lr });
  rule.step(next, Float64Array.of(g), rule.init(1));
  return next[0]!;
}

/** What the worse of two coordinates is multiplied by in a step. */
const worst = (h1: number, h2: number, lr: number): number =>
  Math.max(
    ...descend(axisQuadratic([h1, h2]), sgd({ lr }), { steps: 1 })
      .at(1)
      .theta.map(Math.abs),
  );

/** The rate with the least worst factor, by ternary search: it falls to the best rate and rises from there. */
function bestRate(h1: number, h2: number): number {
  let [low, high] = [0, 2 / Math.min(h1, h2)];
  for (let k = 0; k < 200; k++) {
    const third = (high - low) / 3;
    if (worst(h1, h2, low + third) < worst(h1, h2, high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}

export const formulas = [
  formula({
    id: 'gradient-descent',
    over: { theta: place, g: place, lr },
    symbols: ({ theta, g, lr }) => ({
      '\\theta_t': stepped(theta, g, lr),
      '\\theta_{t-1}': theta,
      '\\eta': lr,
      g_t: g,
    }),
    units: rate,
  }),
  {
    id: 'batch-gradient',
    because:
      'It says what is meant by the gradient of a batch: the mean of its examples’ gradients.',
  },
  formula({
    id: 'factor',
    over: { theta: place, h, lr },
    symbols({ theta, h, lr }) {
      const path = descend(quadratic1d({ h, start: theta }), sgd({ lr }), { steps: 1 });
      return { '\\theta_t': path.theta[1]!, '\\theta_{t-1}': theta, '\\eta': lr, h };
    },
    units: rate,
  }),
  formula({
    id: 'best-rate',
    over: { h1: h, ratio: between(1.1, 50, 'log') },
    symbols({ h1, ratio }) {
      const h2 = h1 * ratio;
      const best = bestRate(h1, h2);
      return {
        '\\eta_{\\mathrm{best}}': best,
        q: worst(h1, h2, best),
        h_1: h1,
        h_2: h2,
        '\\kappa': ratio,
      };
    },
    units: { '\\eta_{\\mathrm{best}}': 'θ²/loss', q: '1' },
  }),
];
