// The reader sees one line climb from zero while the corrected one is there from the first step; the third clings to its first gradient.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './start-of-average.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'averages',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', type: 'log', domain: [1, STEPS] },
    y: { label: 'average', domain: [-0.6, 2.6], ticks: [0, 0.5, 1, 1.5, 2] },
  },
];
