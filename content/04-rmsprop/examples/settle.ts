// Does RMSprop settle? A parabola, the cycle that it ends in, and what eps has to do with it.
import { descend, quadratic1d, rmsprop, sgd, type RmspropOptions } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { byStep, firstStep } from './walk.ts';

interface Bowl {
  h: number;
  start: number;
}

const distances = (bowl: Bowl, options: RmspropOptions, steps: number): number[] =>
  Array.from(
    descend(quadratic1d(bowl), rmsprop({ epsPlacement: 'inside', ...options }), { steps }).theta,
    Math.abs,
  );

export const settleExamples = [
  example({
    id: 'race',
    title: 'RMSprop on x² from 10 with lr 0.1: past the minimum and back',
    given: { h: 2, start: 10, lr: 0.1, beta: 0.9, eps: 1e-8, steps: 1000, marks: [1, 100, 1000] },
    compute({ h, start, lr, beta, eps, steps, marks }) {
      const path = descend(quadratic1d({ h, start }), rmsprop({ lr, beta, eps }), { steps });
      const size = Array.from(path.theta, Math.abs);
      const closest = Math.min(...size);
      return {
        closest,
        at: size.indexOf(closest),
        end: size[steps]!,
        rate: marks.map((t) => path.at(t).rate[0]!),
        limit: 2 / h,
        half: lr / 2,
      };
    },
  }),
  example({
    id: 'leaves-its-side',
    title: 'A positive error that does not stay positive, and two eps of which one settles',
    given: { h: 1, start: 0.1, lr: 0.1, beta: 0.9, eps: 1e-8, far: 1, target: 1e-6, steps: 2000 },
    compute({ h, start, lr, beta, eps, far, target, steps }) {
      const near = descend(
        quadratic1d({ h, start }),
        rmsprop({ lr, beta, eps, epsPlacement: 'inside' }),
        { steps: 1 },
      );
      const enough = lr ** 2 / 4;
      const wide = lr ** 2;
      const reaches = (size: readonly number[]): number =>
        firstStep(steps, (t) => size[t]! < target);
      const small = distances({ h, start: far }, { lr, beta, eps }, steps);
      const monotone = distances({ h, start: far }, { lr, beta, eps: wide }, steps);
      const plain = Array.from(
        descend(quadratic1d({ h, start: far }), sgd({ lr }), { steps }).theta,
        Math.abs,
      );
      return {
        e1: near.theta[1]!,
        enough,
        wide,
        plain: reaches(plain),
        small: reaches(small),
        grows: firstStep(steps, (t) => small[t]! > small[t - 1]!),
        smallEnd: small[steps]!,
        monotone: reaches(monotone),
        monotoneEnd: monotone[steps]!,
        factor: 1 - lr,
        largest: 2 * Math.sqrt(eps),
      };
    },
  }),
  example({
    id: 'any-memory',
    title: 'The same cycle for three memories and three curvatures',
    given: { beta: [0.5, 0.9, 0.99], h: [0.1, 2, 100], lr: 0.1, start: 1, steps: 20_000 },
    compute({ beta, h, lr, start, steps }) {
      const end = (curvature: number, memory: number): number =>
        Math.abs(
          descend(quadratic1d({ h: curvature, start }), rmsprop({ lr, beta: memory, eps: 0 }), {
            steps,
          }).theta[steps]!,
        );
      return { byBeta: beta.map((value) => end(2, value)), byH: h.map((value) => end(value, 0.9)) };
    },
  }),
  example({
    id: 'sign-flow',
    title: 'A small learning rate: RMSprop moves at unit speed, whatever the slope',
    given: { h: 1, start: 1, lr: 0.001, beta: 0.9, time: 0.5 },
    compute({ h, start, lr, beta, time }) {
      const steps = Math.round(time / lr);
      const bowl = quadratic1d({ h, start });
      return {
        steps,
        rmsprop: descend(bowl, rmsprop({ lr, beta, eps: 0 }), { steps }).theta[steps]!,
        plain: descend(bowl, sgd({ lr }), { steps }).theta[steps]!,
        exact: start * Math.exp(-h * time),
      };
    },
  }),
  example({
    id: 'falling-rate',
    title: 'A learning rate that falls as 1/√t: what the distance follows',
    given: { h: 1, start: 1, lr: 0.1, beta: 0.9, eps: 1e-8, steps: 10_000 },
    compute({ h, start, lr, beta, eps, steps }) {
      const fall = (t: number): number => lr / Math.sqrt(t);
      const size = distances({ h, start }, { lr: fall, beta, eps }, steps);
      return { end: size[steps]!, half: fall(steps) / 2, all: byStep(1, (t) => size[t]!) };
    },
  }),
];
