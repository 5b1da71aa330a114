// What a step is: agreement of gradients, shown by ones that alternate, are random, carry a mean, or are rare.
import {
  adagrad,
  descend,
  listedGradients,
  random,
  rmsprop,
  sequences,
  sgd,
  type Optimizer,
  type State,
} from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { along, byStep, constant, rms, steps, sum } from './along.ts';

const plain = (list: readonly (readonly number[])[]): number[] => list.map(([g]) => g!);
const turning = (n: number): number[] => plain(sequences.alternating(n));

/** Size of the last step of any rule along alternating gradients. */
const lastTurning = <S extends State>(rule: Optimizer<S>, n: number): number =>
  Math.abs(descend(listedGradients(sequences.alternating(n)), rule, { steps: n }).at(n).update[0]!);

/** How far each stretch of so many steps leads. */
const walks = (list: readonly number[], length: number): number[] =>
  Array.from({ length: Math.floor(list.length / length) }, (_, i) =>
    sum(list.slice(i * length, (i + 1) * length)),
  );

const mean = (list: readonly number[]): number => sum(list) / list.length;

export const agreementExamples = [
  example({
    id: 'alternating',
    title: 'Adam under gradients that turn around at every step',
    given: { g: 1, lr: 1, beta1: 0.9, beta2: 0.999, eps: 0, steps: 5, long: 2001, thousand: 1000 },
    compute({ lr, beta1, beta2, eps, long, thousand }) {
      const list = steps(turning(long), { lr, beta1, beta2 });
      return {
        step: byStep(6, (t) => Math.abs(list[t - 1] ?? 0)),
        limit: Math.abs(list[long - 1]!),
        formula: (1 - beta1) / (1 + beta1),
        inverse: (1 + beta1) / (1 - beta1),
        rmsprop: lastTurning(rmsprop({ lr, eps }), thousand),
        adagrad: lastTurning(adagrad({ lr, eps }), thousand),
        average: lastTurning(sgd({ lr, momentum: beta1, momentumForm: 'ema' }), thousand),
      };
    },
    steps({ lr, beta1, beta2, eps, steps: n }) {
      const path = along(turning(n), { lr, beta1, beta2, eps });
      return {
        columns: [
          { key: 't', symbol: 't', digits: 0 },
          { key: 'g', symbol: 'g_t', digits: 0 },
          {
            key: 'm',
            symbol: 'm_t',
            digits: 5,
            formula: 'm_t = \\beta_1 m_{t-1} + (1 - \\beta_1)\\,g_t',
          },
          {
            key: 'mHat',
            symbol: '\\hat m_t',
            digits: 4,
            formula: '\\hat m_t = m_t / (1 - \\beta_1^t)',
          },
          {
            key: 'v',
            symbol: 'v_t',
            digits: 6,
            formula: 'v_t = \\beta_2 v_{t-1} + (1 - \\beta_2)\\,g_t^2',
          },
          {
            key: 'vHat',
            symbol: '\\hat v_t',
            digits: 4,
            formula: '\\hat v_t = v_t / (1 - \\beta_2^t)',
          },
          {
            key: 'theta',
            symbol: '\\theta_t',
            digits: 4,
            formula: '\\theta_t = \\theta_{t-1} - \\eta\\,\\hat m_t / \\sqrt{\\hat v_t}',
          },
        ],
        before: { m: path.state['m']![0]!, v: path.state['v']![0]!, theta: path.theta[0]! },
        rows: byStep(n, (t) => t)
          .slice(1)
          .map((t) => {
            const { g, state, mHat, vHat, theta } = path.at(t);
            return {
              t,
              g: g[0]!,
              m: state.m[0]!,
              mHat: mHat![0]!,
              v: state.v[0]!,
              vHat: vHat![0]!,
              theta: theta[0]!,
            };
          }),
      };
    },
    figure: ({ g, beta1 }) => ({
      id: 'agreement',
      values: { gradients: `${g} ${-g}`, beta1 },
      lines: { g: 'gradient', theta: 'walk.adam' },
    }),
  }),
  example({
    id: 'random-signs',
    title: 'The typical step when the signs of equal gradients are drawn by chance',
    given: { beta1: 0.9, seed: 7, steps: 40_000, skip: 5000, walk: 500 },
    compute({ beta1, seed, steps: n, skip, walk }) {
      const coin = random(seed);
      const signs = Array.from({ length: n }, () => (coin.next() < 0.5 ? -1 : 1));
      const averaged = steps(signs).slice(skip);
      const single = steps(signs, { beta1: 0 }).slice(skip);
      const [seen, bare] = [rms(averaged), rms(single)];
      return {
        seen,
        bare,
        formula: Math.sqrt((1 - beta1) / (1 + beta1)),
        times: bare / seen,
        wander: [averaged, single].map((list) => rms(walks(list, walk))),
      };
    },
  }),
  example({
    id: 'signal',
    title: 'The mean step for gradients with a mean of s and a deviation of 1',
    given: { s: [0.1, 1, 10], seed: 3, steps: 40_000 },
    compute({ s, seed, steps: n }) {
      const source = random(seed);
      const half = Array.from({ length: n / 2 }, () => source.normal());
      const noise = [...half, ...half.map((z) => -z)]; // its mean is 0, so that s is the mean
      const seen = s.map((size) => mean(steps(noise.map((z) => size + z))));
      return { seen, formula: s.map((size) => size / Math.sqrt(1 + size * size)) };
    },
  }),
  example({
    id: 'second-moment',
    title: 'What the second moment of a constant gradient is',
    given: { g: 5, steps: 20 },
    compute({ g, steps: n }) {
      const point = along(constant(n, g)).at(n);
      return { vHat: point.vHat![0]!, root: Math.sqrt(point.vHat![0]!), variance: 0 };
    },
  }),
];
