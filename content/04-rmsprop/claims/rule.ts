// Claims on the rule itself: its first step, its bounds, what a constant gradient and a scaled loss do, how it forgets.
import { axisQuadratic, descend, rmsprop } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, integer, list, oneOf } from '#schema/range.ts';
import { along, beta, gradients, lr, near, size } from './near.ts';

export const ruleClaims = [
  claim({
    id: 'first-step',
    conditions: 'for eps = 0 and a first gradient that is not zero',
    over: { g: size, sign: oneOf(-1, 1), lr, beta },
    holds({ g, sign, lr, beta }) {
      const step = Math.abs(along([sign * g], rmsprop({ lr, beta, eps: 0 })).at(1).theta[0]!);
      return near(step, lr / Math.sqrt(1 - beta)) || `the first step is ${step}`;
    },
  }),
  claim({
    id: 'step-bound',
    conditions: 'for any gradients, any eps ≥ 0 and an average that starts at 0',
    over: { gradients, lr, beta, eps: between(0, 1) },
    holds({ gradients, lr, beta, eps }) {
      const path = along([1, ...gradients], rmsprop({ lr, beta, eps }));
      const bound = lr / Math.sqrt(1 - beta);
      for (let t = 1; t < path.length; t++) {
        const step = Math.abs(path.at(t).rate[0]! * path.at(t).g[0]!);
        if (step > bound * (1 + 1e-12)) return `step ${t} is ${step}, above ${bound}`;
      }
      return true;
    },
  }),
  claim({
    id: 'rate-has-a-floor',
    conditions: 'for any gradients of which the first is not zero, and eps = 0',
    over: { gradients, lr, beta },
    holds({ gradients, lr, beta }) {
      const all = [1, ...gradients];
      const path = along(all, rmsprop({ lr, beta, eps: 0 }));
      for (let t = 1; t < path.length; t++) {
        const floor = lr / Math.max(...all.slice(0, t).map(Math.abs));
        const rate = path.at(t).rate[0]!;
        if (rate < floor * (1 - 1e-12)) return `at step ${t} the rate is ${rate}, below ${floor}`;
      }
      return true;
    },
  }),
  claim({
    id: 'constant-gradient',
    conditions: 'for eps = 0 and a constant gradient that is not zero',
    over: { g: size, lr, beta, steps: integer(1, 200) },
    holds({ g, lr, beta, steps }) {
      const path = along(Array<number>(steps).fill(g), rmsprop({ lr, beta, eps: 0 }));
      const step = path.at(steps).rate[0]! * g;
      return near(step, lr / Math.sqrt(1 - beta ** steps)) || `step ${steps} is ${step}`;
    },
  }),
  claim({
    id: 'rescaling-changes-nothing',
    conditions: 'on a valley along the axes, for eps = 0 and any positive factor on the loss',
    over: { h: list(size, 2, 2), start: list(between(0.1, 10), 2, 2), factor: size, lr, beta },
    holds({ h, start, factor, lr, beta }) {
      const walk = (curvatures: number[]) =>
        descend(axisQuadratic(curvatures, start), rmsprop({ lr, beta, eps: 0 }), { steps: 5 });
      const [path, scaled] = [walk(h), walk(h.map((x) => factor * x))];
      for (let t = 1; t <= 5; t++) {
        const [a, b] = [path.at(t).theta, scaled.at(t).theta];
        const far = a.findIndex((x, i) => Math.abs(x - b[i]!) > 1e-6 * (lr + start[i]!));
        if (far >= 0) return `coordinate ${far} parts at step ${t}: ${a[far]!} and ${b[far]!}`;
      }
      return true;
    },
  }),
  claim({
    id: 'forgets-by-beta',
    conditions: 'for any gradients, followed by steps without a gradient',
    over: { gradients, beta: between(0.01, 0.999), silent: integer(1, 50) },
    holds({ gradients, beta, silent }) {
      const all = [...gradients, ...Array<number>(silent).fill(0)];
      const v = along(all, rmsprop({ beta })).state['v']!;
      const [before, after] = [v[gradients.length]!, v[all.length]!];
      return near(after, before * beta ** silent) || `of ${before} there is ${after} left`;
    },
  }),
];
