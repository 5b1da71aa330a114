// Properties of noise and rate: the average that a rate of 1/t makes, the floors, and which batch goes with which rate.
import { adam, axisQuadratic, descend, noisy, quadratic1d, sgd } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list, oneOf } from '#schema/range.ts';
import { floorOf, seenFloor } from '../examples/floor.ts';
import { runOver } from '../examples/runs.ts';
import { asked, endOf } from '../examples/settling.ts';

const size = between(1e-3, 1e3, 'log');

export const floorClaims = [
  claim({
    id: 'no-number-does-it',
    conditions:
      'for Adam with the usual betas and any constant rate from 0.0001 to 1, on the parabolas, the noise, the start and the number of steps of the task',
    over: { lr: between(1e-4, 1, 'log'), seed: integer(1, 1000) },
    cases: 40,
    holds({ lr, seed }) {
      const end = endOf(lr, seed);
      return end > asked.target || `with ${lr} it ends at ${end}`;
    },
  }),
  claim({
    id: 'one-over-t-is-the-mean',
    conditions: 'for parabolas ½(θ − x)², a step for each x, the rate 1/t, and any start',
    over: { x: list(between(-100, 100), 1, 40), start: between(-100, 100) },
    holds({ x, start }) {
      const { theta } = runOver(x, start, (t) => 1 / t);
      const mean = x.reduce((a, b) => a + b, 0) / x.length;
      const end = theta[x.length]!;
      return Math.abs(end - mean) < 1e-9 * 100 || `it stands at ${end}, the mean is ${mean}`;
    },
  }),
  claim({
    id: 'linear-rule',
    conditions:
      'for gradient descent on ½hθ² with normal noise, a batch k times as large, k up to 16, and kηh from 0.005 to 0.1',
    over: { h: size, share: between(0.005, 0.1, 'log'), k: between(1, 16, 'log'), sigma: size },
    holds({ h, share, k, sigma }) {
      const lr = share / k / h; // kηh is the share
      const [before, after] = [floorOf(lr, h, sigma), floorOf(k * lr, h, sigma / Math.sqrt(k))];
      return Math.abs(after / before - 1) < 0.03 || `the floor goes from ${before} to ${after}`;
    },
    cases: 60,
  }),
  claim({
    id: 'root-rule',
    conditions:
      'for Adam with the usual betas at the minimum of ½hθ² with normal noise, eps = 0, k times the batch and √k times the rate, both rates between 0.01σ/h and 0.1σ/h; seen over many coordinates and many steps, to 10 %',
    over: {
      h: size,
      sigma: size,
      share: between(0.01, 0.03, 'log'),
      k: between(1, 10),
      seed: integer(1, 1000),
    },
    holds({ h, sigma, share, k, seed }) {
      const lr = (share * sigma) / h;
      const root = Math.sqrt(k);
      const floor = (rate: number, noise: number, of: number): number =>
        seenFloor(adam({ lr: rate, eps: 0 }), h, noise, 6000, of);
      const [before, after] = [floor(lr, sigma, seed), floor(root * lr, sigma / root, seed + 1)];
      return Math.abs(after / before - 1) < 0.1 || `the floor goes from ${before} to ${after}`;
    },
    cases: 12,
  }),
  claim({
    id: 'falling-rate-settles',
    conditions:
      'for gradient descent on ½hθ² with normal noise of deviation hη at most, 1 000 steps from a place within η of the minimum, η at most 1/h: a straight line to zero against the same rate kept, over 64 coordinates',
    over: { h: size, share: between(0.05, 1), seed: integer(1, 1000) },
    holds({ h, share, seed }) {
      const [n, steps, lr] = [64, 1000, share / h];
      const bowl = axisQuadratic(Array<number>(n).fill(h), Array<number>(n).fill(lr));
      const end = (rate: number | ((t: number) => number)): number =>
        descend(noisy(bowl, { sigma: h * lr, seed }), sgd({ lr: rate }), { steps }).loss[steps]!;
      const [kept, fallen] = [end(lr), end((t) => lr * (1 - (t - 1) / steps))];
      return fallen < kept / 2 || `the loss ends at ${fallen}, with the rate kept at ${kept}`;
    },
    cases: 30,
  }),
  claim({
    id: 'sharp-minima-let-go',
    conditions: 'for gradient descent on ½hθ² without noise and h from 1.01 to 3 times 2/η',
    over: { lr: size, factor: between(1.01, 3), side: oneOf(-1, 1) },
    holds({ lr, factor, side }) {
      const bowl = quadratic1d({ h: (2 * factor) / lr, start: side });
      const { theta } = descend(bowl, sgd({ lr }), { steps: 50 });
      const grows = theta.every((x, t) => t === 0 || Math.abs(x) > Math.abs(theta[t - 1]!));
      return grows || 'the distance shrinks at a step';
    },
  }),
];
