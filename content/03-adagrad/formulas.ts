// What the chapter's displayed equations are compared with: the library's value of every symbol, at random states.
import { adagrad, sgd } from '#lib/index.ts';
import { formula } from '#schema/formula.ts';
import { between, integer } from '#schema/range.ts';

const size = between(-5, 5);
const lr = between(1e-3, 2, 'log');

/** One step of AdaGrad from a state that earlier gradients have left. */
function step(drawn: { theta: number; g: number; G: number; lr: number; eps: number }) {
  const rule = adagrad({ lr: drawn.lr, eps: drawn.eps });
  const state = rule.init(1);
  state.G[0] = drawn.G;
  const theta = Float64Array.of(drawn.theta);
  rule.step(theta, Float64Array.of(drawn.g), state);
  return { theta: theta[0]!, G: state.G[0] };
}

const over = { theta: size, g: size, G: between(0.1, 20), lr, eps: between(0, 0.5) };

export const formulas = [
  formula({
    id: 'gradient-descent',
    over: { theta: size, g: size, lr },
    symbols({ theta, g, lr }) {
      const rule = sgd({ lr });
      const next = Float64Array.of(theta);
      rule.step(next, Float64Array.of(g), rule.init(1));
      return { '\\theta_t': next[0]!, '\\theta_{t-1}': theta, '\\eta': lr, g_t: g };
    },
    units: { '\\eta': 'θ²/loss' },
  }),
  formula({
    id: 'adagrad-sum',
    over: { ...over, n: integer(1, 4) },
    symbols: (drawn) => ({
      G_t: step(drawn).G,
      'G_{t-1}': drawn.G,
      g_t: drawn.g,
      G_0: adagrad().init(drawn.n).G[0]!,
    }),
  }),
  formula({
    id: 'adagrad-rule',
    over,
    symbols(drawn) {
      const next = step(drawn);
      return {
        '\\theta_t': next.theta,
        '\\theta_{t-1}': drawn.theta,
        '\\eta': drawn.lr,
        G_t: next.G,
        '\\varepsilon': drawn.eps,
        g_t: drawn.g,
      };
    },
  }),
  formula({
    id: 'effective-rate',
    over: { ...over, g: between(0.1, 5) },
    symbols(drawn) {
      const next = step(drawn);
      return {
        '\\alpha_t': (drawn.theta - next.theta) / drawn.g,
        '\\eta': drawn.lr,
        G_t: next.G,
        '\\varepsilon': drawn.eps,
      };
    },
  }),
  formula({
    id: 'telescopes',
    over,
    symbols: (drawn) => ({ g: drawn.g, a: drawn.G, b: step(drawn).G }),
    units: { a: 'loss²/θ²', b: 'loss²/θ²' },
  }),
];
