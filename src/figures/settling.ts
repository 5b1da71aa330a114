// The reader sees a line through the plane of η and ε, and a distance that below the line dives, comes back and runs level for ever.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { EPS, LR, STEPS } from './settling.data.ts';

const line = LR.map((lr) => [lr, lr ** 2 / 4] as const);

export const panels: readonly Panel[] = [
  {
    name: 'plane',
    title: 'η and ε: click to choose',
    sizes: ['half'],
    x: { label: 'η', type: 'log', domain: LR, ticks: [0.01, 0.1, 1] },
    y: { label: 'ε', type: 'log', domain: EPS, ticks: [1e-8, 1e-6, 1e-4, 1e-2, 1] },
    marks: () => [
      Plot.line(line, { className: 'target' }),
      Plot.text(['settles', 'jumps for ever'], {
        x: [0.025, 0.2],
        y: [0.1, 1e-5],
        className: 'note',
      }),
    ],
  },
  {
    name: 'distance',
    title: 'Distance from the minimum',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS], ticks: [0, 200, 400, 600] },
    y: {
      label: '|θ|',
      type: 'log',
      domain: [1e-25, 10],
      ticks: [1e-24, 1e-18, 1e-12, 1e-6, 1],
    },
  },
];
