// What the chapter's displayed equations are compared with: the library's value of every symbol, at random states.
import { adam, sgd, type SgdOptions } from '#lib/index.ts';
import { formula } from '#schema/formula.ts';
import { between, integer } from '#schema/range.ts';
import { averages, onParabola } from './examples/walk.ts';

const size = between(-5, 5);
const beta = between(0.05, 0.99);
const lr = between(1e-3, 1, 'log');
const over = { theta: size, g: size, m: size, lr, beta };
const rate = { '\\eta': 'θ²/loss' };

/** One step from a buffer that earlier gradients have left. */
function step(
  drawn: { theta: number; g: number; m: number; lr: number; beta: number },
  options: SgdOptions = {},
) {
  const rule = sgd({ lr: drawn.lr, momentum: drawn.beta, ...options });
  const state = rule.init(1);
  state.m![0] = drawn.m;
  state.t = 1; // PyTorch's first buffer is the gradient itself; this is a later one
  const theta = Float64Array.of(drawn.theta);
  rule.step(theta, Float64Array.of(drawn.g), state);
  return { theta: theta[0]!, m: state.m![0] };
}

export const formulas = [
  formula({
    id: 'ema',
    over: { ...over, n: integer(1, 4) },
    symbols: (drawn) => ({
      m_t: step(drawn, { momentumForm: 'ema' }).m,
      'm_{t-1}': drawn.m,
      '\\beta': drawn.beta,
      g_t: drawn.g,
      m_0: sgd({ momentum: drawn.beta, momentumForm: 'ema' }).init(drawn.n).m![0]!,
    }),
  }),
  formula({
    id: 'ema-unrolled',
    over: { a: size, b: size, c: size, beta },
    symbols: ({ a, b, c, beta }) => ({
      m_3: averages([a, b, c], beta)[3]!,
      '\\beta': beta,
      g_1: a,
      g_2: b,
      g_3: c,
    }),
  }),
  formula({
    id: 'half-life-formula',
    over: { beta },
    symbols: ({ beta }) => ({ '\\beta': beta, k: Math.log(0.5) / Math.log(beta) }),
  }),
  formula({
    id: 'correction',
    over: { g: size, beta, t: integer(1, 60) },
    symbols({ g, beta, t }) {
      const rule = adam({ beta1: beta });
      const [state, theta, gradient] = [rule.init(1), new Float64Array(1), Float64Array.of(g)];
      for (let k = 0; k < t; k++) rule.step(theta, gradient, state);
      const taken = { state, before: state, g: gradient, theta };
      return {
        '\\hat m_t': rule.derive!(taken).mHat![0]!,
        m_t: state.m[0]!,
        '\\beta': beta,
        t,
      };
    },
  }),
  formula({
    id: 'heavy-ball',
    over,
    symbols(drawn) {
      const next = step(drawn);
      return {
        m_t: next.m,
        'm_{t-1}': drawn.m,
        '\\beta': drawn.beta,
        g_t: drawn.g,
        '\\theta_t': next.theta,
        '\\theta_{t-1}': drawn.theta,
        '\\eta': drawn.lr,
      };
    },
    units: rate,
  }),
  formula({
    id: 'nesterov',
    over,
    symbols(drawn) {
      const next = step(drawn, { nesterov: true });
      return {
        m_t: next.m,
        '\\beta': drawn.beta,
        g_t: drawn.g,
        '\\theta_t': next.theta,
        '\\theta_{t-1}': drawn.theta,
        '\\eta': drawn.lr,
      };
    },
    units: rate,
  }),
  formula({
    id: 'nesterov-ahead',
    over: { h: between(0.1, 10, 'log'), share: between(0.01, 1), beta, t: integer(1, 30) },
    symbols({ h, share, beta, t }) {
      const rate = share / h;
      const path = onParabola(h, { lr: rate, momentum: beta, nesterov: true }, t);
      const m = path.state['m']!;
      const phi = (k: number): number => path.theta[k]! + rate * beta * m[k]!;
      return {
        '\\phi_t': phi(t),
        '\\phi_{t-1}': phi(t - 1),
        '\\theta_{t-1}': path.theta[t - 1]!,
        '\\eta': rate,
        '\\beta': beta,
        m_t: m[t]!,
        'm_{t-1}': m[t - 1]!,
      };
    },
    units: rate,
  }),
  formula({
    id: 'two-points',
    over: { h: between(0.1, 10, 'log'), share: between(0.01, 1), beta, t: integer(1, 30) },
    symbols({ h, share, beta, t }) {
      const rate = share / h;
      const { theta } = onParabola(h, { lr: rate, momentum: beta }, t + 1);
      return {
        '\\theta_{t+1}': theta[t + 1]!,
        '\\theta_t': theta[t]!,
        '\\theta_{t-1}': theta[t - 1]!,
        '\\beta': beta,
        '\\eta': rate,
        h,
      };
    },
    units: rate,
  }),
];
