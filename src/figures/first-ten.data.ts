// The first steps of RMSprop, while its average has hardly left zero: too long, and the more so the longer the memory.
import { descend, quadratic1d, rmsprop } from '#lib/index.ts';
import { number, setting, whole } from './kit/format.ts';
import { figure } from './kit/types.ts';
import { coordinate, counted } from './kit/walk.ts';

export const STEPS = 10;
const START = 1;
const bowl = quadratic1d({ h: 2, start: START });

/** Steps in units of lr under a gradient that stays as it is; index t is step t. */
function steady(beta: number): Float64Array {
  const rule = rmsprop({ lr: 1, beta, eps: 0 });
  const state = rule.init(1);
  const lengths = new Float64Array(STEPS + 1).fill(Number.NaN);
  for (let t = 1; t <= STEPS; t++) {
    const theta = new Float64Array(1);
    rule.step(theta, Float64Array.of(1), state);
    lengths[t] = Math.abs(theta[0]!);
  }
  return lengths;
}

export default figure({
  id: 'first-ten',
  question: 'How long are the first ten steps?',
  caption:
    'First, the length of RMSprop’s steps under a constant gradient, in units of η; the axis is logarithmic. Second, where it stands on θ², from 1.',
  finding:
    'The average starts at zero, so the first steps are too long, the first by 1/√(1 − β): the longer the memory, the wilder the start.',
  params: {
    rest: {
      kind: 'number',
      label: 'Weight of the newest square',
      symbol: '1 − β',
      from: 1e-3,
      to: 0.5,
      scale: 'log',
      value: 1e-3,
    },
    lr: {
      kind: 'number',
      label: 'Learning rate',
      symbol: 'η',
      from: 0.01,
      to: 0.2, // at 0.1 a step of 10 η would end by chance at the minimum
      scale: 'log',
      value: 0.2,
    },
  },
  presets: [
    { label: 'Hinton’s β, 0.9', values: { rest: 0.1 } },
    { label: 'PyTorch’s, 0.99', values: { rest: 0.01 } },
    { label: '0.999', values: { rest: 0.001 } },
  ],
  key: [
    { style: 'rmsprop', label: 'RMSprop' },
    { style: 'target', label: 'η; the minimum' },
  ],
  columns({ rest, lr }) {
    const beta = 1 - rest;
    const path = descend(bowl, rmsprop({ lr, beta, eps: 0 }), { steps: STEPS });
    return {
      t: counted(STEPS),
      length: steady(beta),
      theta: coordinate(path, 0),
      ends: [0, STEPS],
      one: [1, 1],
      none: [0, 0],
    };
  },
  marks: (_, columns) =>
    (['length', 'theta'] as const).flatMap((panel) => [
      {
        kind: 'line' as const,
        id: `${panel}.level`,
        panel,
        style: 'target',
        x: columns['ends']!,
        y: columns[panel === 'length' ? 'one' : 'none']!,
      },
      {
        kind: 'line' as const,
        id: panel,
        panel,
        style: 'rmsprop',
        x: columns['t']!,
        y: columns[panel]!,
        every: 1,
        ends: true,
      },
    ]),
  speak({ rest, lr }, columns) {
    const theta = columns['theta']!;
    return `With β = ${setting(Number((1 - rest).toPrecision(6)))} the first step is ${number(columns['length']![1]!)} η and the tenth ${number(columns['length']![STEPS]!)} η; on θ² with η = ${setting(lr)} RMSprop goes from ${whole(START)} to ${number(theta[1]!)} in one step.`;
  },
  describe(_, columns) {
    const theta = Array.from(columns['theta']!);
    const lowest = Math.min(...theta);
    const beyond =
      lowest < -0.01
        ? `jumps past the minimum to ${number(lowest)}`
        : 'does not jump past the minimum';
    return `First, steps that fall from ${number(columns['length']![1]!)} η to ${number(columns['length']![STEPS]!)} η and stay above η. Second, the parameter starts at ${whole(START)}, ${beyond}, and stands at ${number(theta[STEPS]!)} after ${whole(STEPS)} steps.`;
  },
  table: [
    { key: 't', label: 'step' },
    { key: 'length', label: 'step under a constant gradient, in η' },
    { key: 'theta', label: 'θ on θ²' },
  ],
});
