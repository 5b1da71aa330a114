// Sentences on the average that forgets: its weights, its memory, its start, and what it makes of signals.
import { adam, descend, listedGradients } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list, oneOf } from '#schema/range.ts';
import { averages, sum, weights } from '../examples/walk.ts';

const near = (a: number, b: number, relative = 1e-9): boolean =>
  Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;

const beta = between(0.05, 0.99);
const size = between(1e-3, 1e3, 'log');
const gradients = list(between(-100, 100), 1, 40);

export const averageClaims = [
  claim({
    id: 'weights-fade',
    conditions: 'for any decay from 0.05 to 0.99',
    over: { beta, age: integer(0, 200) },
    holds({ beta, age }) {
      const w = weights(beta, age + 2);
      const share = w[age + 1]! / w[age]!;
      return near(share, beta) || `from age ${age} on the weight changes by the factor ${share}`;
    },
  }),
  claim({
    id: 'half-life-holds',
    conditions: 'for any decay from 0.05 to 0.99',
    over: { beta },
    holds({ beta }) {
      const half = Math.log(0.5) / Math.log(beta);
      const w = weights(beta, Math.ceil(half) + 2);
      const [before, after] = [w[Math.floor(half)]! / w[0]!, w[Math.ceil(half)]! / w[0]!];
      return (
        (before >= 0.5 - 1e-9 && after <= 0.5 + 1e-9) ||
        `the weights around the half-life are ${before} and ${after}`
      );
    },
  }),
  claim({
    id: 'start-share',
    conditions: 'for a gradient that stays the same, and any decay from 0.05 to 0.99',
    over: { beta, g: size, steps: integer(1, 300) },
    holds({ beta, g, steps }) {
      const m = averages(Array<number>(steps).fill(g), beta)[steps]!;
      const share = 1 - beta ** steps;
      return near(m, share * g, 1e-8) || `after ${steps} steps it is ${m / g} of the gradient`;
    },
  }),
  claim({
    id: 'alternation-shrinks',
    conditions: 'for gradients g, −g, g, … after 3000 steps, and any decay from 0.05 to 0.99',
    over: { beta, g: size, steps: integer(3000, 3001) },
    cases: 60,
    holds({ beta, g, steps }) {
      const signs = Array.from({ length: steps }, (_, i) => (i % 2 === 0 ? g : -g));
      const m = averages(signs, beta)[steps]!;
      const limit = ((1 - beta) / (1 + beta)) * signs.at(-1)!;
      return near(m, limit, 1e-8) || `it ends at ${m}, not at ${limit}`;
    },
  }),
  claim({
    id: 'noise-shrinks',
    conditions:
      'for independent gradients of mean zero and one variance, in the long run: the root of the summed squares of the weights',
    over: { beta },
    holds({ beta }) {
      const left = Math.sqrt(sum(weights(beta, 3000).map((w) => w * w)));
      const said = Math.sqrt((1 - beta) / (1 + beta));
      return near(left, said, 1e-8) || `${left} of the noise is left, not ${said}`;
    },
  }),
  claim({
    id: 'nothing-is-lost',
    conditions: 'for any decay from 0.05 to 0.99: the averages of all later steps, added up',
    over: { beta, g: size },
    holds({ beta, g }) {
      const total = g * sum(weights(beta, 4000));
      return near(total, g, 1e-8) || `together they are ${total}, not ${g}`;
    },
  }),
  claim({
    id: 'corrected-is-an-average',
    conditions: 'for any gradients and any decay from 0.05 to 0.99',
    over: { beta, gradients },
    holds({ beta, gradients }) {
      const path = descend(listedGradients(gradients.map((g) => [g])), adam({ beta1: beta }), {
        steps: gradients.length,
      });
      const [low, high] = [Math.min(...gradients), Math.max(...gradients)];
      const hat = path.at(-1).mHat![0]!;
      const slack = 1e-9 * (Math.abs(low) + Math.abs(high));
      const inside = hat >= low - slack && hat <= high + slack;
      return inside || `it is ${hat}, outside ${low} … ${high}`;
    },
  }),
  claim({
    id: 'corrected-constant',
    conditions: 'for a gradient that stays the same, and any decay from 0.05 to 0.99',
    over: { beta, g: size, sign: oneOf(-1, 1), steps: integer(1, 100) },
    holds({ beta, g, sign, steps }) {
      const same = listedGradients(Array.from({ length: steps }, () => [sign * g]));
      const path = descend(same, adam({ beta1: beta }), { steps });
      for (let t = 1; t <= steps; t++) {
        const hat = path.at(t).mHat![0]!;
        if (!near(hat, sign * g)) return `at step ${t} it is ${hat}, not ${sign * g}`;
      }
      return true;
    },
  }),
];
