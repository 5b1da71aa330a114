// Signs alone: a walk in a valley, Rprop's growing steps, and ten mini-batches that ought to cancel.
import { descend, quadratic, quadratic1d, rmsprop, rprop, signsgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { along, byStep, firstStep } from './walk.ts';

export const signWalk = example({
  id: 'sign-walk',
  title: 'Sign descent in the valley with curvatures 0.2 and 4',
  given: { start: [-5, -2], lr: 0.3, along: 0.2, across: 4, steps: 40 },
  compute({ start, lr, along: gentle, across, steps }) {
    const path = descend(quadratic(), signsgd({ lr }), { start, steps });
    const inside = (i: number): number =>
      firstStep(steps, (t) => Math.abs(path.theta[2 * t + i]!) < lr);
    return {
      slope: [Math.abs(gentle * start[0]), Math.abs(across * start[1])],
      step: [...path.at(1).update.map(Math.abs)],
      arrives: [inside(0), inside(1)],
      end: [...path.at(steps).theta],
      next: [...path.at(steps - 1).theta],
    };
  },
});

export const rpropRun = example({
  id: 'rprop-run',
  title: 'Eight steps of Rprop on ½θ² from 3',
  given: { h: 1, start: 3, lr: 0.5, steps: 8, long: 60, grow: 1.2, shrink: 0.5 },
  compute({ h, start, lr, steps, long }) {
    const path = descend(quadratic1d({ h, start }), rprop({ lr }), { steps: long });
    const size = path.state['stepSize']!;
    return {
      theta: byStep(steps, (t) => path.theta[t]!),
      size: byStep(steps, (t) => size[t]!),
      grew: size[2]! / size[1]!,
      shrank: size[6]! / size[5]!,
      end: Math.abs(path.theta[long]!),
    };
  },
  steps({ h, start, lr, steps }) {
    const path = descend(quadratic1d({ h, start }), rprop({ lr }), { steps });
    const size = path.state['stepSize']!;
    return {
      columns: [
        { key: 't', symbol: 't', digits: 0 },
        { key: 'g', symbol: 'g_t', digits: 4, formula: 'g_t = \\theta_{t-1}' },
        { key: 'gamma', symbol: '\\gamma_t', digits: 4 },
        { key: 'theta', symbol: '\\theta_t', digits: 4 },
      ],
      before: { theta: start },
      rows: byStep(steps, (t) => t)
        .slice(1)
        .map((t) => ({ t, g: path.g[t]!, gamma: size[t]!, theta: path.theta[t]! })),
    };
  },
});

export const tenBatches = example({
  id: 'ten-batches',
  title:
    'Small gradients of one sign and a large one of the other, again and again: how far a round of them leads',
  given: {
    small: 0.1,
    large: -0.9,
    period: 10,
    beta: [0.9, 0.99],
    rounds: 300,
    hundred: 100,
    rpropLr: 0.01,
  },
  compute({ small, large, period, beta, rounds, hundred, rpropLr }) {
    const steps = period * rounds;
    const gradients = Array.from({ length: steps }, (_, i) =>
      i % period === period - 1 ? large : small,
    );
    const plain = along(gradients.slice(0, period), signsgd({ lr: 1 }));
    const averaged = beta.map((value) => along(gradients, rmsprop({ lr: 1, beta: value, eps: 0 })));
    const lastRound = averaged.map(({ theta }) => theta[steps]! - theta[steps - period]!);
    const growing = along(gradients.slice(0, hundred), rprop({ lr: rpropLr }));
    return {
      rprop: Math.abs(growing.at(hundred).theta[0]!),
      sum: gradients.slice(0, period).reduce((sum, g) => sum + g, 0),
      sign: Math.abs(plain.at(period).theta[0]!),
      net: lastRound.map(Math.abs),
      root: averaged.map((path) => Math.sqrt(path.state['v']![steps - 1]!)),
      steps: averaged.map((path) => [
        Math.abs(path.at(steps - 1).update[0]!),
        Math.abs(path.at(steps).update[0]!),
      ]),
    };
  },
});
