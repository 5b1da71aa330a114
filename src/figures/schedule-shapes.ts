// The reader sees two shapes under one peak: what rises, what stays, what falls, and how soon.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './schedule-shapes.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'rates',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'rate over its peak', domain: [-0.2, 1.15], ticks: [0, 0.25, 0.5, 0.75, 1] },
  },
];
