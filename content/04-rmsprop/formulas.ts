// What the chapter's displayed equations are compared with: the library's value of every symbol, at random states.
import { adadelta, descend, quadratic1d, rmsprop, signsgd } from '#lib/index.ts';
import { formula } from '#schema/formula.ts';
import { between, integer } from '#schema/range.ts';

const size = between(-5, 5);
const lr = between(1e-3, 2, 'log');
const beta = between(0, 0.99);

interface Drawn {
  theta: number;
  g: number;
  v: number;
  lr: number;
  beta: number;
  eps: number;
}

/** One step of RMSprop from a state that earlier gradients have left. */
function step(drawn: Drawn, epsPlacement: 'inside' | 'outside' = 'outside') {
  const { lr, beta, eps } = drawn;
  const rule = rmsprop({ lr, beta, eps, epsPlacement });
  const state = rule.init(1);
  state.v[0] = drawn.v;
  const theta = Float64Array.of(drawn.theta);
  rule.step(theta, Float64Array.of(drawn.g), state);
  return { theta: theta[0]!, v: state.v[0] };
}

const over = { theta: size, g: size, v: between(0.1, 20), lr, beta, eps: between(0, 0.5) };

export const formulas = [
  formula({
    id: 'sign-descent',
    over: { theta: size, g: size, lr },
    symbols({ theta, g, lr }) {
      const rule = signsgd({ lr });
      const next = Float64Array.of(theta);
      rule.step(next, Float64Array.of(g), rule.init(1));
      return { '\\theta_t': next[0]!, '\\theta_{t-1}': theta, '\\eta': lr, g_t: g };
    },
  }),
  formula({
    id: 'rmsprop-average',
    over: { ...over, n: integer(1, 4) },
    symbols: (drawn) => ({
      v_t: step(drawn).v,
      'v_{t-1}': drawn.v,
      g_t: drawn.g,
      '\\beta': drawn.beta,
      v_0: rmsprop().init(drawn.n).v[0]!,
    }),
  }),
  formula({
    id: 'rmsprop-rule',
    over,
    symbols(drawn) {
      const next = step(drawn);
      return {
        '\\theta_t': next.theta,
        '\\theta_{t-1}': drawn.theta,
        '\\eta': drawn.lr,
        v_t: next.v,
        '\\varepsilon': drawn.eps,
        g_t: drawn.g,
      };
    },
  }),
  formula({
    id: 'error-recurrence',
    over,
    symbols(drawn) {
      // On ½θ² the gradient is the error itself, so that v has the error's unit squared.
      const next = step({ ...drawn, g: drawn.theta }, 'inside');
      return {
        e_t: next.theta,
        'e_{t-1}': drawn.theta,
        '\\eta': drawn.lr,
        '\\beta': drawn.beta,
        'v_{t-1}': drawn.v,
        '\\varepsilon': drawn.eps,
      };
    },
    units: { v: 'θ²', '\\varepsilon': 'θ²' },
  }),
  formula({
    id: 'cycle',
    over: { lr, beta: between(0.3, 0.9), share: between(1e-6, 0.8) },
    symbols({ lr, beta, share }) {
      const eps = (share * lr ** 2) / 4;
      const rule = rmsprop({ lr, beta, eps, epsPlacement: 'inside' });
      const path = descend(quadratic1d({ h: 1, start: 3 * lr }), rule, { steps: 4000 });
      return { e: path.theta[4000]!, '\\eta': lr, '\\varepsilon': eps };
    },
    units: { '\\varepsilon': 'θ²' },
  }),
  formula({
    id: 'adadelta-rule',
    over: { g: size, v: between(0.1, 20), u: between(0, 2), rho: beta, eps: between(1e-6, 0.5) },
    symbols({ g, v, u, rho, eps }) {
      const rule = adadelta({ lr: 1, rho, eps });
      const state = rule.init(1);
      state.v[0] = v;
      state.u[0] = u;
      const theta = new Float64Array(1);
      rule.step(theta, Float64Array.of(g), state);
      return {
        '\\Delta_t': -theta[0]!,
        u_t: state.u[0],
        'u_{t-1}': u,
        v_t: state.v[0],
        '\\rho': rho,
        '\\varepsilon': eps,
        g_t: g,
      };
    },
    // eps is added to squares of θ and of the gradient: the units agree only where these two are alike.
    units: { v: 'θ²', g: 'θ', '\\varepsilon': 'θ²' },
  }),
  formula({
    id: 'centred-rule',
    over: { theta: size, g: size, gAvg: between(-1, 1), v: between(5, 20), lr, beta },
    symbols({ theta, g, gAvg, v, lr, beta }) {
      const rule = rmsprop({ lr, beta, eps: 0, centered: true });
      const state = rule.init(1);
      state.v[0] = v;
      state.gAvg![0] = gAvg;
      const next = Float64Array.of(theta);
      rule.step(next, Float64Array.of(g), state);
      return {
        '\\theta_t': next[0]!,
        '\\theta_{t-1}': theta,
        '\\eta': lr,
        v_t: state.v[0],
        '\\bar g_t': state.gAvg![0],
        g_t: g,
      };
    },
  }),
];
