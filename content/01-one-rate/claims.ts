// The chapter's sentences that can be false, as properties: each is tried on seeded random cases in the ranges it states.
import {
  axisQuadratic,
  descend,
  lineFit,
  listedGradients,
  quadratic1d,
  rotatedQuadratic,
  sgd,
  type Objective,
} from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, oneOf } from '#schema/range.ts';
import { product, sharpest } from './examples/flatter.ts';

const near = (a: number, b: number, relative = 1e-9): boolean =>
  Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;

const size = between(1e-3, 1e3, 'log');
const start = between(0.1, 10);

const walk = (objective: Objective, lr: number, steps: number) =>
  descend(objective, sgd({ lr }), { steps });

export const claims = [
  claim({
    id: 'same-walk-in-cents',
    conditions: 'for gradient descent on ½hθ², any positive factor on the loss',
    over: { h: size, share: between(0.01, 1.9), start, factor: size },
    holds({ h, share, start, factor }) {
      const lr = share / h;
      const [a, b] = [
        walk(quadratic1d({ h, start }), lr, 10),
        walk(quadratic1d({ h: factor * h, start }), lr / factor, 10),
      ].map(({ theta }) => theta) as [Float64Array, Float64Array];
      const parts = a.findIndex((x, t) => Math.abs(x - b[t]!) > 1e-9 * start);
      return parts < 0 || `the walks part at step ${parts}: ${a[parts]!} and ${b[parts]!}`;
    },
  }),
  claim({
    id: 'rate-goes-with-the-square',
    conditions: 'for gradient descent on ½hθ²: θ counted in a unit that is smaller by any factor',
    over: { h: size, share: between(0.01, 1.9), start, factor: between(1.5, 1e3, 'log') },
    holds({ h, share, start, factor }) {
      const lr = share / h;
      const here = walk(quadratic1d({ h, start }), lr, 1).at(1).theta[0]!;
      const other = quadratic1d({ h: h / factor ** 2, start: start * factor });
      const there = walk(other, lr * factor ** 2, 1).at(1).theta[0]!;
      const apart = Math.abs(there / factor - here);
      return apart <= 1e-9 * start || `one step leads to ${here} and to ${there / factor}`;
    },
  }),
  claim({
    id: 'batches-agree-in-the-mean',
    conditions: 'for a line fit, batches of one size that together hold each example once',
    over: {
      size: integer(1, 12),
      batches: integer(2, 12),
      a: between(-3, 3),
      b: between(-3, 3),
      seed: integer(1, 1000),
    },
    cases: 60,
    holds({ size, batches, a, b, seed }) {
      const count = size * batches;
      const at = Float64Array.of(a, b);
      const [whole, part, mean] = [0, 0, 0].map(() => new Float64Array(2)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      lineFit({ count }).gradient(at, whole, 1);
      const objective = lineFit({ count, batch: size, seed });
      for (let t = 1; t <= batches; t++) {
        objective.gradient(at, part, t);
        part.forEach((g, i) => {
          mean[i] = mean[i]! + g / batches;
        });
      }
      const apart = Math.max(...mean.map((g, i) => Math.abs(g - whole[i]!)));
      return apart < 1e-9 || `the mean is ${mean.join(', ')}, the whole ${whole.join(', ')}`;
    },
  }),
  claim({
    id: 'converges-below-the-limit',
    conditions: 'on ½hθ² from any start that is not 0, at constant rates from 0.02/h to 1.98/h',
    over: { h: size, share: between(0.02, 1.98), start },
    holds({ h, share, start }) {
      const path = walk(quadratic1d({ h, start }), share / h, 2500);
      const left = Math.abs(path.at(-1).theta[0]!) / start;
      return left < 1e-9 || `${left} of the way is left`;
    },
  }),
  claim({
    id: 'leaves-above-the-limit',
    conditions: 'on ½hθ² from any start that is not 0, at any constant rate above 2/h',
    over: { h: size, share: between(2.001, 10), start },
    holds({ h, share, start }) {
      const { theta } = walk(quadratic1d({ h, start }), share / h, 20);
      const back = theta.findIndex((x, t) => t > 0 && Math.abs(x) <= Math.abs(theta[t - 1]!));
      return back < 0 || `step ${back} comes nearer`;
    },
  }),
  claim({
    id: 'crosses-between',
    conditions: 'on ½hθ² from any start that is not 0',
    over: { h: size, share: between(1.001, 1.999), start },
    holds({ h, share, start }) {
      const { theta } = walk(quadratic1d({ h, start }), share / h, 20);
      const stays = theta.findIndex((x, t) => t > 0 && x * theta[t - 1]! >= 0);
      return stays < 0 || `step ${stays} stays on its side`;
    },
  }),
  claim({
    id: 'straight-slopes-set-no-limit',
    conditions: 'for a gradient that is the same everywhere',
    over: { slope: size, sign: oneOf(-1, 1), lr: size, steps: integer(1, 30) },
    holds({ slope, sign, lr, steps }) {
      const objective = listedGradients(Array.from({ length: steps }, () => [sign * slope]));
      const { loss } = walk(objective, lr, steps);
      const rises = loss.findIndex((value, t) => t > 0 && value >= loss[t - 1]!);
      return rises < 0 || `the loss rises at step ${rises}`;
    },
  }),
  claim({
    id: 'no-rate-does-better',
    conditions:
      'on ½·Σ hᵢ·θᵢ² with two positive curvatures: one step from (1, 1), any positive rate',
    over: { along: size, across: size, lr: between(1e-4, 1e4, 'log') },
    holds({ along, across, lr }) {
      const left = (rate: number): number =>
        Math.max(
          ...walk(axisQuadratic([along, across]), rate, 1)
            .at(1)
            .theta.map(Math.abs),
        );
      const [best, other] = [left(2 / (along + across)), left(lr)];
      return other >= best - 1e-12 || `the rate ${lr} leaves ${other}, less than ${best}`;
    },
  }),
  claim({
    id: 'turning-changes-nothing',
    conditions:
      'on a bowl of any two curvatures whose start is turned with it, at rates below the limit',
    over: {
      along: size,
      across: size,
      angle: between(0, Math.PI),
      share: between(0.05, 1.95),
      steps: integer(1, 50),
    },
    holds({ along, across, angle, share, steps }) {
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const curvatures = [along, across] as const;
      const lr = share / Math.max(along, across);
      const plain = rotatedQuadratic({ curvatures, angle: 0, start: [3, 1] });
      const turned = rotatedQuadratic({ curvatures, angle, start: [3 * c - s, 3 * s + c] });
      const [a, b] = [plain, turned].map((bowl) => walk(bowl, lr, steps).loss) as [
        Float64Array,
        Float64Array,
      ];
      const parts = a.findIndex((loss, t) => Math.abs(loss - b[t]!) > 1e-9 * a[0]!);
      return parts < 0 || `the losses part at step ${parts}: ${a[parts]!} and ${b[parts]!}`;
    },
  }),
  claim({
    id: 'feature-unit-squared',
    conditions: 'for a line through data, x written in a unit that is smaller by any factor',
    over: { factor: between(1.5, 1e3, 'log'), count: integer(3, 40) },
    cases: 60,
    holds({ factor, count }) {
      const slopeOf = (scale: number): number => {
        const objective = lineFit({ count, scale });
        const [before, after] = [0, 1].map((b) => {
          const g = new Float64Array(2);
          objective.gradient(Float64Array.of(0, b), g, 1);
          return g[1]!;
        });
        return after! - before!; // the gradient's change by a unit of θ₂: the curvature
      };
      const times = slopeOf(factor) / slopeOf(1);
      return near(times, factor ** 2, 1e-6) || `the curvature is ${times} times as large`;
    },
  }),
  claim({
    id: 'rests-where-flat-enough',
    conditions:
      'on ½(ab − 1)² from starts with a between 2 and 4 and b a little beside 1/a, wherever gradient descent has come to rest after 2000 steps',
    over: { a: between(2, 4), beside: between(0.01, 0.1), share: between(0.2, 3) },
    cases: 100,
    holds({ a, beside, share }) {
      const lr = share / a ** 2;
      const path = walk(product([a, 1 / a + beside]), lr, 2000);
      const end = path.at(-1);
      if (path.stopped || Math.abs(end.update[0]!) > 1e-12) return true; // has not come to rest
      const curvature = sharpest(product([a, 1 / a]), end.theta);
      return (
        curvature <= (2 / lr) * 1.0001 || `it rests at curvature ${curvature}, above ${2 / lr}`
      );
    },
  }),
];
