// Faults in the findings of figures, and in what worked examples say of them.
import type { Fault } from '../plant.ts';

const figure = 'src/figures/fall.data.ts';
const examples = 'content/01-tiny/examples.ts';
const held = 'src/figures/findings/tiny.ts';

export const findings: readonly Fault[] = [
  {
    what: 'a finding that says more than is held',
    file: figure,
    from: 'and never rises.',
    to: 'and never rises again.',
    at: 'finding:',
    says: /"The loss falls, and never rises again\." · what is held is "The loss falls, and never rises\."/,
  },
  {
    what: 'a finding that nothing holds',
    file: held,
    from: '  fall: [',
    to: '  other: [',
    at: { in: figure, words: 'finding:' },
    says: /"The loss falls, and never rises\." · nothing in src\/figures\/findings\/ holds it/,
  },
  {
    what: 'a figure whose columns show otherwise',
    file: figure,
    from: 'return { theta, loss };',
    to: 'return { theta, loss: loss.map((x, t) => x + 600 * (t % 2)) };',
    at: 'finding:',
    says: /"and never rises\." · the figure’s columns show otherwise/,
  },
  {
    what: 'a piece that asks for a column that is not there',
    file: held,
    from: '() => loss[20]! < loss[0]!',
    to: '() => fall.columns({ lr: 1 }).height[20] < 1',
    at: { in: figure, words: 'finding:' },
    says: /"The loss falls," · Cannot read properties of undefined/,
  },
  {
    what: 'a worked example whose figure shows another run',
    file: examples,
    from: 'values: { lr }',
    to: 'values: { lr: 0.4 }',
    at: "({ lr }) => ({ id: 'fall'",
    says: /the steps of "tiny\/run" are those of the figure "fall" · point 1 of the line "walk" is 4\.6, and theta is 4\.5/,
  },
  {
    what: 'a worked example in a figure that the chapter does not show',
    file: examples,
    from: "id: 'fall'",
    to: "id: 'rise'",
    at: "({ lr }) => ({ id: 'rise'",
    says: /the steps of "tiny\/run" are those of the figure "rise" · the chapter shows no such figure/,
  },
  {
    what: 'a worked example that sets what the figure has not',
    file: examples,
    from: 'values: { lr }',
    to: 'values: { rate: lr }',
    at: "({ lr }) => ({ id: 'fall'",
    says: /the figure "fall" · the figure has no setting "rate"/,
  },
  {
    what: 'a worked example on a line that the figure has not',
    file: examples,
    from: "theta: 'walk'",
    to: "theta: 'path'",
    at: "({ lr }) => ({ id: 'fall'",
    says: /the figure "fall" · the figure has no line "path"/,
  },
];
