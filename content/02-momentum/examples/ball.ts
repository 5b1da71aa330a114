// Heavy ball and Nesterov on a parabola by hand, terminal speed, and the two forms of the buffer.
import { descend, doubleWell, sequences, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { along, averages, byStep, onParabola } from './walk.ts';

interface Given {
  h: number;
  start: number;
  lr: number;
  beta: number;
  steps: number;
}

const walk = ({ h, start, lr, beta }: Given, nesterov: boolean, steps: number) =>
  onParabola(h, { lr, momentum: beta, nesterov }, steps, start);

const given = { h: 1, start: 1, lr: 0.1, beta: 0.9, steps: 5, long: 300 } as const;

export const rolling = example({
  id: 'rolling',
  title: 'Five steps of the heavy ball on ½θ² from 1',
  given,
  compute(all) {
    const path = walk(all, false, all.long);
    const lowest = Math.min(...path.theta);
    return {
      theta: byStep(all.steps, (t) => path.theta[t]!),
      m: byStep(all.steps, (t) => path.state['m']![t]!),
      g: byStep(all.steps, (t) => path.g[t]!),
      lowest,
      lowestStep: path.theta.indexOf(lowest),
      plain: onParabola(all.h, { lr: all.lr }, all.steps, all.start).theta[all.steps]!,
    };
  },
  steps(all) {
    const path = walk(all, false, all.steps);
    return {
      columns: [
        { key: 't', symbol: 't', digits: 0 },
        { key: 'g', symbol: 'g_t', digits: 4, formula: 'g_t = \\theta_{t-1}' },
        { key: 'm', symbol: 'm_t', digits: 4, formula: 'm_t = \\beta\\, m_{t-1} + g_t' },
        {
          key: 'theta',
          symbol: '\\theta_t',
          digits: 4,
          formula: '\\theta_t = \\theta_{t-1} - \\eta\\, m_t',
        },
      ],
      before: { m: 0, theta: path.theta[0]! },
      rows: byStep(all.steps, (t) => t)
        .slice(1)
        .map((t) => ({
          t,
          g: path.g[t]!,
          m: path.state['m']![t]!,
          theta: path.theta[t]!,
        })),
    };
  },
  figure: ({ lr, h, beta }) => ({
    id: 'swinging',
    values: { product: lr * h, beta },
    lines: { theta: 'momentum' },
  }),
});

export const lookingAhead = example({
  id: 'looking-ahead',
  title: 'Five steps of Nesterov’s momentum on ½θ² from 1, in both writings',
  given,
  compute(all) {
    const path = walk(all, true, all.long);
    const m = path.state['m']!;
    return {
      theta: byStep(all.steps, (t) => path.theta[t]!),
      phi: byStep(all.steps, (t) => path.theta[t]! + all.lr * all.beta * m[t]!),
      lowest: Math.min(...path.theta),
    };
  },
  steps(all) {
    const path = walk(all, true, all.steps);
    const m = path.state['m']!;
    const phi = (t: number): number => path.theta[t]! + all.lr * all.beta * m[t]!;
    return {
      columns: [
        { key: 't', symbol: 't', digits: 0 },
        { key: 'g', symbol: 'g_t', digits: 4, formula: 'g_t = \\theta_{t-1}' },
        { key: 'm', symbol: 'm_t', digits: 4, formula: 'm_t = \\beta\\, m_{t-1} + g_t' },
        {
          key: 'theta',
          symbol: '\\theta_t',
          digits: 4,
          formula: '\\theta_t = \\theta_{t-1} - \\eta\\,(g_t + \\beta\\, m_t)',
        },
        {
          key: 'phi',
          symbol: '\\phi_t',
          digits: 4,
          formula: '\\phi_t = \\phi_{t-1} - \\eta\\, m_t',
        },
      ],
      before: { m: 0, theta: path.theta[0]!, phi: phi(0) },
      rows: byStep(all.steps, (t) => t)
        .slice(1)
        .map((t) => ({ t, g: path.g[t]!, m: m[t]!, theta: path.theta[t]!, phi: phi(t) })),
    };
  },
  figure: ({ lr, h, beta }) => ({
    id: 'swinging',
    values: { product: lr * h, beta },
    lines: { theta: 'nesterov' },
  }),
});

export const terminal = example({
  id: 'terminal',
  title: 'Steps of the heavy ball under a gradient that is always 1',
  given: { g: 1, lr: 0.1, beta: 0.9, larger: 0.99, long: 3000 },
  compute({ g, lr, beta, larger, long }) {
    const step = (momentum: number, t: number): number =>
      -along(sequences.constant(long, { size: g }).flat(), { lr, momentum }).at(t).update[0]!;
    return {
      step: [1, 2, 3].map((t) => step(beta, t)),
      end: step(beta, long),
      gain: step(beta, long) / step(beta, 1),
      largerGain: step(larger, long) / step(larger, 1),
    };
  },
});

export const forms = example({
  id: 'forms',
  title: 'The sum and the average with the same learning rate, and the rates that make them equal',
  given: { beta: 0.9, lr: 0.1, emaLr: 1, gradients: [3, -1, 2, 2] },
  compute({ beta, lr, emaLr, gradients }) {
    const end = (form: 'sum' | 'ema', rate: number): number =>
      along(gradients, { lr: rate, momentum: beta, momentumForm: form }).at(-1).theta[0]!;
    return {
      sum: end('sum', lr),
      sameLr: end('ema', lr),
      matched: end('ema', emaLr),
      ratio: end('sum', lr) / end('ema', lr),
      total: 1 / (1 - beta),
      average: averages(gradients, beta).at(-1)!,
      alternating: Math.abs(
        along(sequences.alternating(1000).flat(), { lr: 1, momentum: beta }).at(-1).update[0]!,
      ),
    };
  },
});

export const twoWells = example({
  id: 'two-wells',
  title: 'Plain descent and heavy ball from one slope above two equally deep wells',
  given: { start: [0, 1.7], lr: 0.05, beta: 0.9, less: 0.8, steps: 2000 },
  compute({ start, lr, beta, less, steps }) {
    const end = (momentum: number): number =>
      descend(doubleWell(), sgd({ lr, momentum }), { start, steps }).at(-1).theta[1]!;
    return { plain: end(0), ball: end(beta), less: end(less) };
  },
});
