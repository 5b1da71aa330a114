// The reader sees names in two columns, and diamonds where no diamond should be.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { ROWS } from './who-decays.data.ts';

const HEADS = [
  { x: 0, text: 'rests' },
  { x: 1, text: 'decays' },
] as const;

export const panels: readonly Panel[] = [
  {
    name: 'tensors',
    sizes: ['series', 'phoneSeries'],
    x: { domain: [-0.15, 4] },
    y: { domain: [0.4, ROWS + 1.4] },
    marks: () => [
      Plot.ruleX([0, 1], { className: 'decades' }),
      Plot.text(HEADS, {
        x: 'x',
        y: () => ROWS + 1,
        text: 'text',
        textAnchor: 'start',
        dx: 4,
        className: 'row-name',
      }),
    ],
  },
];
