// The reader sees a curve whose start moves with eps by the root, and that bends upwards, since its steps grow.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './adadelta-start.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'way',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', type: 'log', domain: [1, STEPS] },
    y: { label: 'way', type: 'log', domain: [1e-8, 1e5], ticks: [1e-8, 1e-5, 1e-2, 10, 1e4] },
  },
];
