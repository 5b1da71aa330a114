// AdamW, and Adam with a penalty, on 10x² from 5: three steps each, symbol by symbol.
import { adam, adamw, descend, quadratic1d, type Optimizer, type State } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { frameworkSteps, papersShare } from './by-framework.ts';
import { byStep } from './walks.ts';

interface Given {
  a: number;
  start: number;
  lr: number;
  steps: number;
}
type Decay = Given & { weightDecay: number };
type Penalty = Given & { l2: number };

const walk = <S extends State>({ a, start, steps }: Given, rule: Optimizer<S>) =>
  descend(quadratic1d({ h: 2 * a, start }), rule, { steps });

const withDecay = (given: Decay) =>
  walk(given, adamw({ lr: given.lr, weightDecay: given.weightDecay, eps: 0 }));
const withPenalty = (given: Penalty) => walk(given, adam({ lr: given.lr, l2: given.l2, eps: 0 }));
const bare = (given: Given) => walk(given, adam({ lr: given.lr, eps: 0 }));

const AVERAGES = [
  {
    key: 'mHat',
    symbol: '\\hat m_t',
    digits: 3,
  },
  {
    key: 'vHat',
    symbol: '\\hat v_t',
    digits: 1,
  },
] as const;

export const stepExamples = [
  example({
    id: 'decayed-steps',
    title: 'Three steps of AdamW on 10x² from 5',
    given: { a: 10, start: 5, lr: 0.5, weightDecay: 0.1, steps: 3 },
    compute(given) {
      const path = withDecay(given);
      const plain = bare(given);
      const { lr, weightDecay, steps, start } = given;
      return {
        share: lr * weightDecay,
        papersShare: papersShare(lr),
        keep: 1 - lr * weightDecay,
        kept: byStep(steps, (t) => (1 - lr * weightDecay) * path.theta[Math.max(0, t - 1)]!),
        theta: byStep(steps, (t) => path.theta[t]!),
        g: byStep(steps, (t) => path.g[t]!),
        decayPart: lr * weightDecay * start,
        bare: byStep(steps, (t) => plain.theta[t]!),
      };
    },
    steps(given) {
      const path = withDecay(given);
      const keep = 1 - given.lr * given.weightDecay;
      return {
        columns: [
          { key: 't', symbol: 't', digits: 0 },
          { key: 'g', symbol: 'g_t', digits: 3, formula: 'g_t = 20\\,\\theta_{t-1}' },
          ...AVERAGES,
          {
            key: 'step',
            symbol: '\\eta\\,\\hat m_t/\\sqrt{\\hat v_t}',
            digits: 5,
          },
          {
            key: 'kept',
            symbol: '(1-\\eta\\lambda)\\,\\theta_{t-1}',
            digits: 5,
          },
          {
            key: 'theta',
            symbol: '\\theta_t',
            digits: 5,
            formula:
              '\\theta_t = (1-\\eta\\lambda)\\,\\theta_{t-1} - \\eta\\,\\hat m_t / \\sqrt{\\hat v_t}',
          },
        ],
        before: { theta: path.theta[0]! },
        rows: byStep(given.steps, (t) => t)
          .slice(1)
          .map((t) => {
            const { g, mHat, vHat, theta } = path.at(t);
            const kept = keep * path.theta[t - 1]!;
            return {
              t,
              g: g[0]!,
              mHat: mHat![0]!,
              vHat: vHat![0]!,
              step: kept - theta[0]!,
              kept,
              theta: theta[0]!,
            };
          }),
      };
    },
    frameworks: frameworkSteps,
  }),
  example({
    id: 'penalised-steps',
    title: 'Three steps of Adam with an L2 penalty on 10x² from 5',
    given: { a: 10, start: 5, lr: 0.5, l2: 0.1, steps: 3 },
    compute(given) {
      const path = withPenalty(given);
      const plain = bare(given);
      const { steps, start, l2 } = given;
      return {
        part: l2 * start,
        sum: path.g[1]! + l2 * start,
        theta: byStep(steps, (t) => path.theta[t]!),
        step: byStep(steps, (t) => -path.at(t).update[0]!),
        bareTheta: byStep(steps, (t) => plain.theta[t]!),
        apart: Math.abs(path.theta[steps]! - plain.theta[steps]!),
      };
    },
    steps(given) {
      const path = withPenalty(given);
      return {
        columns: [
          { key: 't', symbol: 't', digits: 0 },
          {
            key: 'g',
            symbol: 'g_t',
            digits: 3,
            formula: 'g_t = 20\\,\\theta_{t-1} + \\lambda_2\\,\\theta_{t-1}',
          },
          ...AVERAGES,
          {
            key: 'step',
            symbol: '\\eta\\,\\hat m_t/\\sqrt{\\hat v_t}',
            digits: 5,
          },
          {
            key: 'theta',
            symbol: '\\theta_t',
            digits: 5,
            formula: '\\theta_t = \\theta_{t-1} - \\eta\\,\\hat m_t / \\sqrt{\\hat v_t}',
          },
        ],
        before: { theta: path.theta[0]! },
        rows: byStep(given.steps, (t) => t)
          .slice(1)
          .map((t) => {
            const { g, mHat, vHat, update, theta } = path.at(t);
            return {
              t,
              g: g[0]! + given.l2 * path.theta[t - 1]!,
              mHat: mHat![0]!,
              vHat: vHat![0]!,
              step: -update[0]!,
              theta: theta[0]!,
            };
          }),
      };
    },
  }),
];
