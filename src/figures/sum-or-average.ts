// The reader sees two curves approach each other as the memory grows, and part again when the learning rate is not scaled.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './sum-or-average.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'distance',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', type: 'log', domain: [1, STEPS] },
    y: {
      label: '|θ|',
      type: 'log',
      domain: [1e-3, 2e3],
      ticks: [1e-3, 1e-2, 1e-1, 1, 10, 100, 1000],
    },
  },
];
