// Memory: gradients that shrink or grow by a factor, how soon an average follows, and what its start at zero does.
import { adagrad, descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { along, byStep, firstStep, lengths, phases, steady } from './walk.ts';

const rule = (beta: number) => rmsprop({ lr: 1, beta, eps: 0 });

/** Steps after a fall of the gradients until the step has come back to each share of η. */
function back(factor: number, beta: number, shares: readonly number[]): number[] {
  const [warm, steps] = [Math.ceil(40 / (1 - beta)), Math.ceil(15 / (1 - beta))];
  const size = lengths(along(phases([factor, warm], [1, steps]), rule(beta)).theta);
  return shares.map((share) => firstStep(steps, (t) => size[warm + t]! >= share));
}

/** Steps 1, 2, … after a rise of the gradients. */
function ahead(factor: number, beta: number, steps: number): number[] {
  const warm = Math.ceil(40 / (1 - beta));
  const size = lengths(along(phases([1, warm], [factor, steps]), rule(beta)).theta);
  return byStep(steps, (t) => size[warm + t]!);
}

export const memoryExamples = [
  example({
    id: 'steep-then-gentle',
    title: 'Steep slopes, then gentle ones: AdaGrad and RMSprop',
    given: { large: 100, first: 100, small: 1, then: 1000, lr: 1, beta: 0.9 },
    compute({ large, first, small, then, lr, beta }) {
      const gradients = phases([large, first], [small, then]);
      const walked = (theta: ArrayLike<number>): number =>
        Math.abs(theta[first + then]! - theta[first]!);
      const sum = along(gradients, adagrad({ lr, eps: 0 })).theta;
      const average = along(gradients, rmsprop({ lr, beta, eps: 0 })).theta;
      return {
        adagradStep: lengths(sum)[first + then]!,
        adagradWalk: walked(sum),
        rmspropStep: lengths(average)[first + then]!,
        rmspropWalk: walked(average),
      };
    },
  }),
  example({
    id: 'half-life',
    title: 'How long an average remembers: half-life, and the weight of the newest gradients',
    given: { beta: [0.9, 0.99, 0.999], window: 10 },
    compute({ beta, window }) {
      // The weight of old squares, read off the library's own average: one square, then zeros.
      const left = beta.map((value) => along([1, ...steady(0, window)], rule(value)).state['v']!);
      return {
        halfLife: beta.map((value) => Math.log(0.5) / Math.log(value)),
        newest: left.map((v) => 1 - v[window + 1]! / v[1]!),
        half: 0.5,
      };
    },
  }),
  example({
    id: 'fall-and-rise',
    title: 'Gradients fall or rise by one factor: when is the step what it was?',
    given: { factor: 100, beta: [0.9, 0.99, 0.999], shares: [0.5, 0.9], steps: 100 },
    compute({ factor, beta, shares, steps }) {
      const up = beta.map((value) => ahead(factor, value, steps));
      return {
        half: beta.map((value) => back(factor, value, shares)[0]!),
        ninety: beta.map((value) => back(factor, value, shares)[1]!),
        firstUp: up.map((size) => size[1]!),
        tenthUp: up.map((size) => size[10]!),
        limit: beta.map((value) => 1 / Math.sqrt(1 - value)),
        fallen: 1 / factor,
      };
    },
  }),
  example({
    id: 'first-steps',
    title: 'The first steps under a constant gradient, and on x² from 1',
    given: { beta: [0.9, 0.99, 0.999], h: 2, start: 1, lr: 0.2, marks: [1, 10, 100], steps: 1000 },
    compute({ beta, h, start, lr, marks, steps }) {
      const size = beta.map((value) => lengths(along(steady(1, steps), rule(value)).theta));
      const long = descend(quadratic1d({ h, start }), rmsprop({ lr, beta: beta[2], eps: 0 }), {
        steps: 10,
      });
      return {
        step: size.map((one) => marks.map((t) => one[t]!)),
        walked: size.map((one) => one.slice(1, marks[2] + 1).reduce((sum, x) => sum + x, 0)),
        theta: byStep(10, (t) => long.theta[t]!),
      };
    },
  }),
];
