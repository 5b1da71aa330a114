// What the chapter's displayed equations are compared with: the library's value of every symbol, at random states.
import { adam, clipByGlobalNorm, cosineDecay } from '#lib/index.ts';
import { formula } from '#schema/formula.ts';
import { between, integer, list } from '#schema/range.ts';
import { floorOf, seenFloor } from './examples/floor.ts';

const lr = between(1e-3, 2, 'log');
const size = between(0.1, 10, 'log');

export const formulas = [
  formula({
    id: 'floor',
    over: { share: between(0.02, 1.9), h: size, sigma: size },
    symbols({ share, h, sigma }) {
      const rate = share / h;
      return { 'e_\\infty': floorOf(rate, h, sigma), '\\eta': rate, h, '\\sigma': sigma };
    },
    units: { '\\eta': 'θ²/loss' },
  }),
  formula({
    id: 'adam-floor',
    over: { share: between(0.01, 0.08, 'log'), h: size, sigma: size, seed: integer(1, 1000) },
    cases: 12,
    symbols({ share, h, sigma, seed }) {
      const rate = (share * sigma) / h;
      return {
        'e_\\infty': seenFloor(adam({ lr: rate, eps: 0 }), h, sigma, 8000, seed),
        '\\eta': rate,
        h,
        '\\sigma': sigma,
      };
    },
  }),
  formula({
    id: 'rise',
    over: { lr, warmup: integer(1, 100), t: integer(1, 100) },
    symbols({ lr, warmup, t }) {
      const within = Math.min(t, warmup);
      const schedule = cosineDecay({ lr, steps: warmup + 1, warmup });
      return { '\\eta_t': schedule(within), '\\eta': lr, t: within, W: warmup };
    },
  }),
  formula({
    id: 'fall',
    over: { lr, warmup: integer(0, 100), fall: integer(1, 200), t: integer(1, 200) },
    symbols({ lr, warmup, fall, t }) {
      const steps = warmup + fall;
      const at = warmup + Math.min(t, fall);
      return {
        '\\eta_t': cosineDecay({ lr, steps, warmup })(at),
        '\\eta': lr,
        t: at,
        W: warmup,
        T: steps,
      };
    },
  }),
  formula({
    id: 'clip',
    over: { g: list(between(-10, 10), 1, 1), other: between(-10, 10), bound: size },
    symbols({ g, other, bound }) {
      const gradient = Float64Array.of(g[0]!, other);
      const n = clipByGlobalNorm(gradient, bound, { form: 'optax' });
      return { '\\tilde g_t': gradient[0]!, g_t: g[0]!, c: bound, n_t: n };
    },
    units: { n: 'loss/θ' },
  }),
];
