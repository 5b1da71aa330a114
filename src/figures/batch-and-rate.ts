// The reader sees three lines part: one falls, one stays level, one climbs, and which is level depends on the optimizer.
import type { Panel } from './draw/panel.ts';

export const panels: readonly Panel[] = [
  {
    name: 'floors',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'batch size B', type: 'log', domain: [0.8, 320], ticks: [1, 10, 100] },
    y: { label: 'distance in the long run', type: 'log', domain: [1e-3, 10] },
  },
];
