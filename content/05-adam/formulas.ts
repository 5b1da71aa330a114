// What the chapter's displayed equations are compared with: the library's value of every symbol, at random states.
import { adam, random, sequences, type AdamState } from '#lib/index.ts';
import { formula } from '#schema/formula.ts';
import { between, integer } from '#schema/range.ts';
import { along, constant, steps } from './examples/along.ts';
import { growing } from './examples/longest.ts';

const size = between(-5, 5);
const beta1 = between(0, 0.95);
const beta2 = between(0.5, 0.999);

interface Drawn {
  theta: number;
  g: number;
  m: number;
  v: number;
  t: number;
  lr: number;
  eps: number;
  beta1: number;
  beta2: number;
}

const over = {
  theta: size,
  g: size,
  m: size,
  v: between(0.1, 20),
  t: integer(1, 50),
  lr: between(1e-3, 2, 'log'),
  eps: between(0, 0.5),
  beta1,
  beta2,
};

/** One step of Adam, number t, from a state that earlier gradients have left. */
function step({ theta, g, m, v, t, ...options }: Drawn) {
  const rule = adam(options);
  const before: AdamState = { ...rule.init(1), m: Float64Array.of(m), v: Float64Array.of(v) };
  before.t = t - 1;
  const state = structuredClone(before);
  const [next, gradient] = [Float64Array.of(theta), Float64Array.of(g)];
  rule.step(next, gradient, state);
  const taken = { state, before, g: gradient, theta: Float64Array.of(theta) };
  return { theta: next[0]!, state, derived: rule.derive!(taken) };
}

export const formulas = [
  formula({
    id: 'two-averages',
    over,
    symbols(drawn) {
      const { state } = step(drawn);
      return {
        m_t: state.m[0]!,
        'm_{t-1}': drawn.m,
        v_t: state.v[0]!,
        'v_{t-1}': drawn.v,
        g_t: drawn.g,
        '\\beta_1': drawn.beta1,
        '\\beta_2': drawn.beta2,
      };
    },
  }),
  formula({
    id: 'corrected',
    over,
    symbols(drawn) {
      const { state, derived } = step(drawn);
      return {
        '\\hat m_t': derived.mHat![0]!,
        '\\hat v_t': derived.vHat![0]!,
        m_t: state.m[0]!,
        v_t: state.v[0]!,
        t: drawn.t,
        '\\beta_1': drawn.beta1,
        '\\beta_2': drawn.beta2,
      };
    },
  }),
  formula({
    id: 'the-step',
    over,
    symbols(drawn) {
      const { theta, derived } = step(drawn);
      return {
        '\\theta_t': theta,
        '\\theta_{t-1}': drawn.theta,
        '\\eta': drawn.lr,
        '\\hat m_t': derived.mHat![0]!,
        '\\hat v_t': derived.vHat![0]!,
        '\\varepsilon': drawn.eps,
      };
    },
  }),
  formula({
    id: 'too-long-by',
    over: { t: integer(1, 200), beta1, beta2 },
    symbols: ({ t, beta1, beta2 }) => ({
      r_t: steps(constant(t), { beta1, beta2, biasCorrection: 'none' }).at(-1)!,
      t,
      '\\beta_1': beta1,
      '\\beta_2': beta2,
    }),
    units: { r: '1' },
  }),
  formula({
    id: 'turning-step',
    over: { beta1: between(0, 0.9), beta2, g: between(0.1, 10), lr: between(1e-3, 2, 'log') },
    symbols({ beta1, beta2, g, lr }) {
      const turning = sequences.alternating(600, { size: g }).map(([x]) => x!);
      const all = steps(turning, { beta1, beta2, lr });
      return { '\\Delta': Math.abs(all.at(-1)!), '\\eta': lr, '\\beta_1': beta1 };
    },
    units: { '\\Delta': 'θ' },
  }),
  formula({
    id: 'step-limit',
    over: { beta1: between(0.05, 0.85), beta2: between(0.9, 0.98) },
    symbols: ({ beta1, beta2 }) => ({
      '\\Delta_{\\max}': growing(beta2 / beta1, 3000, beta1, beta2),
      '\\eta': 1,
      '\\beta_1': beta1,
      '\\beta_2': beta2,
    }),
    units: { '\\Delta': 'θ' },
  }),
  formula({
    id: 'signal',
    over: { s: between(0.5, 3), seed: integer(1, 1000) },
    cases: 12,
    symbols({ s, seed }) {
      const source = random(seed);
      const n = 12_000;
      const list = Array.from({ length: n }, () => s + source.normal());
      const path = along(list);
      const late = n / 3;
      return {
        '\\bar\\Delta': (path.theta[late]! - path.theta[n]!) / (n - late),
        '\\eta': 1,
        s,
      };
    },
    units: { '\\Delta': 'θ' },
  }),
];
