// Properties of clipping: what it keeps, what it turns, and when Adam does not see it.
import { adam, clipByGlobalNorm, clipByValue, descend, listedGradients } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list } from '#schema/range.ts';
import { afterSpike } from '../examples/clipping.ts';

const size = between(1e-3, 1e3, 'log');
const bound = between(1e-2, 1e2, 'log');
const vector = list(between(-100, 100), 2, 6);

export const clippingClaims = [
  claim({
    id: 'norm-keeps-direction',
    conditions: 'for any gradient and any bound, in the exact form',
    over: { g: vector, bound },
    holds({ g, bound }) {
      const clipped = Float64Array.from(g);
      clipByGlobalNorm(clipped, bound, { form: 'optax' });
      const length = Math.hypot(...clipped);
      if (length > bound * (1 + 1e-9)) return `its length is ${length}`;
      const factor = Math.min(1, bound / Math.hypot(...g));
      const odd = g.findIndex((x, i) => Math.abs(clipped[i]! - factor * x) > 1e-9 * Math.abs(x));
      return odd < 0 || `entry ${odd + 1} is ${clipped[odd]!}`;
    },
  }),
  claim({
    id: 'value-turns',
    conditions: 'for a gradient of two entries, one above the bound and the other, not 0, below it',
    over: { bound, large: between(1.01, 100, 'log'), small: between(0.01, 0.99) },
    holds({ bound, large, small }) {
      const g = Float64Array.of(large * bound, small * bound);
      clipByValue(g, bound);
      const slope = g[1]! / g[0]!;
      return slope > small / large || `the slope is ${slope}, it was ${small / large}`;
    },
  }),
  claim({
    id: 'equal-norms-are-invisible',
    conditions:
      'for eps = 0, any betas, and gradients that are all of one length, which is above the bound',
    over: {
      angles: list(between(0.1, 1.4), 1, 30),
      length: between(1, 1e3, 'log'),
      share: between(0.001, 0.9),
      beta1: between(0, 0.99),
      beta2: between(0.5, 0.9999),
    },
    holds({ angles, length, share, beta1, beta2 }) {
      const g = angles.map((a) => [length * Math.cos(a), length * Math.sin(a)]);
      const walk = (clip?: (g: Float64Array) => void) =>
        descend(listedGradients(g), adam({ lr: 1, beta1, beta2, eps: 0 }), {
          steps: g.length,
          ...(clip && { clip }),
        }).at(-1).theta;
      const bare = walk();
      const kept = walk((it) => void clipByGlobalNorm(it, share * length, { form: 'optax' }));
      const odd = bare.findIndex((x, i) => Math.abs(x - kept[i]!) > 1e-9 * g.length);
      return odd < 0 || `it ends at ${kept[odd]!} instead of ${bare[odd]!}`;
    },
  }),
  claim({
    id: 'clipped-spike-leaves-no-trace',
    conditions: 'for gradients of 1 with one spike, clipped to 1 before the averages, and eps = 0',
    over: { spike: between(1, 1e6, 'log'), at: integer(1, 200) },
    holds({ spike, at }) {
      const all = afterSpike(spike, at, 200, 1);
      const odd = all.findIndex((step) => Math.abs(step - 1) > 1e-9 * 400);
      return odd < 0 || `${odd} steps after the spike a step is ${all[odd]!} lr`;
    },
  }),
  claim({
    id: 'spike-stays-in-v',
    conditions:
      'for equal gradients and a spike that is 100 to 10 000 times as large, after at least 100 of them, usual betas, no eps, 30 to 100 steps later',
    over: { spike: between(100, 1e4, 'log'), at: integer(100, 1000), later: integer(30, 100) },
    holds({ spike, at, later }) {
      const step = afterSpike(spike, at, later)[later]!;
      return step < 0.5 || `${later} steps later a step is ${step} lr`;
    },
  }),
  claim({
    id: 'lists-count-as-one',
    conditions: 'for two lists of gradients and any bound',
    over: { a: vector, b: vector, bound, factor: size },
    holds({ a, b, bound }) {
      const [first, second] = [Float64Array.from(a), Float64Array.from(b)];
      clipByGlobalNorm([first, second], bound, { form: 'optax' });
      const all = Float64Array.from([...a, ...b]);
      clipByGlobalNorm(all, bound, { form: 'optax' });
      const same = [...first, ...second].every(
        (x, i) => Math.abs(x - all[i]!) <= 1e-12 * Math.abs(x),
      );
      return same || 'the lists are scaled by different factors';
    },
  }),
];
