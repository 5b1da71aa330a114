// Sentences on the two forms of the buffer, on Nesterov's two writings and on a rate inside or outside.
import { rotatedQuadratic, descend, sgd } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list, oneOf } from '#schema/range.ts';
import { along, onParabola } from '../examples/walk.ts';

const close = (a: number, b: number, scale: number, relative = 1e-9): boolean =>
  Math.abs(a - b) <= relative * (Math.abs(a) + Math.abs(b) + scale);

const beta = between(0.05, 0.99);
const lr = between(1e-3, 1, 'log');
const gradients = list(between(-100, 100), 1, 40);

export const ballClaims = [
  claim({
    id: 'sum-is-average',
    conditions:
      'for any gradients, any constant lr and any decay from 0.05 to 0.99; both start at zero',
    over: { gradients, lr, beta },
    holds({ gradients, lr, beta }) {
      const added = along(gradients, { lr, momentum: beta }).theta;
      const averaged = along(gradients, {
        lr: lr / (1 - beta),
        momentum: beta,
        momentumForm: 'ema',
      }).theta;
      const far = added.findIndex((x, t) => !close(x, averaged[t]!, lr));
      return far < 0 || `at step ${far} they stand at ${added[far]!} and ${averaged[far]!}`;
    },
  }),
  claim({
    id: 'terminal-step',
    conditions:
      'for a gradient that stays the same, any constant lr and any decay from 0.05 to 0.99',
    over: { g: between(0.01, 100, 'log'), lr, beta },
    cases: 60,
    holds({ g, lr, beta }) {
      const path = along(Array<number>(3000).fill(g), { lr, momentum: beta });
      const m = path.state['m']!;
      for (let t = 2; t < m.length; t++)
        if (m[t]! < m[t - 1]! * (1 - 1e-12)) return `the step shrinks at step ${t}`;
      const [step, end] = [lr * m.at(-1)!, (lr * g) / (1 - beta)];
      return close(step, end, 0) || `it grows to ${step}, not to ${end}`;
    },
  }),
  claim({
    id: 'two-writings',
    conditions:
      'on ½hθ² with constant lr and decay, for lr·h up to 1: φ is what the library’s θ and buffer make it',
    over: { h: between(0.1, 10, 'log'), share: between(0.01, 1), beta, steps: integer(1, 60) },
    holds({ h, share, beta, steps }) {
      const lr = share / h;
      const { theta, g, state } = onParabola(h, { lr, momentum: beta, nesterov: true }, steps);
      const m = state['m']!;
      const phi = (t: number): number => theta[t]! + lr * beta * m[t]!;
      for (let t = 1; t <= steps; t++) {
        const ahead = phi(t - 1) - lr * beta * m[t - 1]!;
        if (!close(g[t]!, h * ahead, h)) return `at step ${t} the gradient is not that ahead`;
        if (!close(phi(t), phi(t - 1) - lr * m[t]!, 1)) return `at step ${t} φ moves otherwise`;
      }
      return true;
    },
  }),
  claim({
    id: 'turning-changes-nothing',
    conditions: 'in a bowl of any two curvatures, turned by any angle together with the start',
    over: {
      h: list(between(0.1, 10, 'log'), 2, 2),
      start: list(between(-5, 5), 2, 2),
      angle: between(0, 3.1),
      share: between(0.05, 1),
      beta,
      nesterov: oneOf(false, true),
    },
    holds({ h, start, angle, share, beta, nesterov }) {
      const rule = sgd({ lr: share / Math.max(...h), momentum: beta, nesterov });
      const curvatures = h as [number, number];
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const turned = [c * start[0]! - s * start[1]!, s * start[0]! + c * start[1]!];
      const walk = (angle: number, start: number[]) =>
        descend(rotatedQuadratic({ curvatures, angle }), rule, { start, steps: 40 }).loss;
      const [a, b] = [walk(0, start), walk(angle, turned)];
      const far = a.findIndex((loss, t) => !close(loss, b[t]!, a[0]!));
      return far < 0 || `at step ${far} the losses are ${a[far]!} and ${b[far]!}`;
    },
  }),
  claim({
    id: 'inside-or-outside',
    conditions: 'for any gradients, a constant lr and any decay from 0.05 to 0.99',
    over: { gradients, lr, beta },
    holds({ gradients, lr, beta }) {
      const outside = along(gradients, { lr, momentum: beta }).theta;
      const met = gradients.map((g) => lr * g); // Keras’s buffer collects rate times gradient
      const inside = along(met, { lr: 1, momentum: beta }).theta;
      const far = outside.findIndex((x, t) => !close(x, inside[t]!, lr));
      return far < 0 || `at step ${far} they stand at ${outside[far]!} and ${inside[far]!}`;
    },
  }),
];
