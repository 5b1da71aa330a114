// What the chapter's displayed equations are compared with: the library's value of every symbol, at random states.
import { adam, adamw, type AdamwState } from '#lib/index.ts';
import { formula } from '#schema/formula.ts';
import { between, integer } from '#schema/range.ts';
import { balance } from './balance.ts';
import { settled } from './examples/limits.ts';

const size = between(-5, 5);
const lr = between(1e-3, 1, 'log');
const over = {
  theta: size,
  g: size,
  m: size,
  v: between(0.1, 20),
  t: integer(1, 50),
  lr,
  eps: between(0, 0.5),
  decay: between(0, 0.9),
};

/** Steps so small that the balance is the textbook's, and a run long enough to reach it from twice its size. */
const layer = { lr: between(0.02, 0.03), decay: between(0.05, 0.075), seed: integer(1, 100) };

export const formulas = [
  formula({
    id: 'penalised-gradient',
    over: { theta: size, g: size, l2: between(0, 3) },
    symbols({ theta, g, l2 }) {
      // beta1 = 0 hands the gradient through, so that m is what the rule takes for the gradient
      const rule = adam({ lr: 1, beta1: 0, l2 });
      const state = rule.init(1);
      rule.step(Float64Array.of(theta), Float64Array.of(g), state);
      return {
        '\\tilde g_t': state.m[0]!,
        g_t: g,
        '\\lambda_2': l2,
        '\\theta_{t-1}': theta,
      };
    },
    units: { '\\tilde g': 'loss/θ' },
  }),
  formula({
    id: 'decoupled-step',
    over,
    symbols({ theta, g, m, v, t, lr, eps, decay }) {
      const rule = adamw({ lr, eps, weightDecay: decay });
      const before: AdamwState = {
        ...rule.init(1),
        m: Float64Array.of(m),
        v: Float64Array.of(v),
      };
      before.t = t - 1;
      const state = structuredClone(before);
      const [next, gradient] = [Float64Array.of(theta), Float64Array.of(g)];
      rule.step(next, gradient, state);
      const { mHat, vHat } = rule.derive!({
        state,
        before,
        g: gradient,
        theta: Float64Array.of(theta),
      });
      return {
        '\\theta_t': next[0]!,
        '\\theta_{t-1}': theta,
        '\\eta': lr,
        '\\lambda': decay,
        '\\hat m_t': mHat![0]!,
        '\\hat v_t': vHat![0]!,
        '\\varepsilon': eps,
      };
    },
  }),
  formula({
    id: 'penalised-minimum',
    over: { h: between(0.3, 2), a: between(1, 5), l2: between(0.1, 2) },
    cases: 8,
    symbols: ({ h, a, l2 }) => ({
      '\\theta_\\infty': settled({ h, centre: a, steps: 8000 }, (lr) => adam({ lr, l2 })),
      h,
      a,
      '\\lambda_2': l2,
    }),
    units: { a: 'θ' },
  }),
  formula({
    id: 'halving-time',
    over: { lr: between(1e-3, 0.5, 'log'), decay: between(0.01, 1, 'log') },
    symbols({ lr, decay }) {
      const rule = adamw({ lr, weightDecay: decay });
      const theta = Float64Array.of(1);
      rule.step(theta, Float64Array.of(0), rule.init(1));
      return {
        t: Math.log2(0.5) / Math.log2(theta[0]!),
        '\\eta': lr,
        '\\lambda': decay,
      };
    },
  }),
  formula({
    id: 'balance-size',
    over: layer,
    cases: 4,
    symbols: ({ lr, decay, seed }) => ({
      s: balance({ lr, weightDecay: decay, from: 2, n: 800, steps: 2400, seed }).size,
      '\\eta': lr,
      '\\lambda': decay,
    }),
    units: { s: 'θ' },
  }),
  formula({
    id: 'balance-angle',
    over: { ...layer, beta1: between(0.8, 0.92) },
    cases: 4,
    symbols: ({ lr, decay, beta1, seed }) => {
      const run = { lr, weightDecay: decay, beta1, from: 2, n: 800, steps: 2400, seed };
      return {
        '\\alpha': (Math.PI / 180) * balance(run).angle,
        '\\eta': lr,
        '\\lambda': decay,
        '\\beta_1': beta1,
      };
    },
    units: { '\\alpha': '1' },
  }),
];
