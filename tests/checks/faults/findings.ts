// Faults in the findings of figures.
import type { Fault } from '../plant.ts';

const figure = 'src/figures/fall.data.ts';
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
    from: 'adagrad({ lr: 0.5 })',
    to: 'sgd({ lr: 0.1, momentum: 0.9 })',
    also: [{ file: figure, from: 'import { adagrad,', to: 'import { sgd,' }],
    at: 'finding:',
    says: /"(The loss falls,|and never rises\.)" · the figure’s columns show otherwise/,
  },
  {
    what: 'a piece that asks for a column that is not there',
    file: held,
    from: '() => loss[20]! < loss[0]!',
    to: '() => fall.columns().height[20] < 1',
    at: { in: figure, words: 'finding:' },
    says: /"The loss falls," · Cannot read properties of undefined/,
  },
];
