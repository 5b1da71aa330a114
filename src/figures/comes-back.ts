// The reader sees the distance fall and fall, leap back, and fall again; beside it the rate climb to the edge and hang there.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './comes-back.data.ts';

const x = { label: 'step t', domain: [0, STEPS] as const };

export const panels: readonly Panel[] = [
  {
    name: 'distance',
    title: 'Distance over η, as a power of ten',
    sizes: ['half'],
    x,
    y: { label: 'power of ten', domain: [-290, 20], ticks: [-200, -100, 0] },
  },
  {
    name: 'rate',
    title: 'Effective rate times curvature',
    sizes: ['half'],
    x,
    y: { label: 'rate', type: 'log', domain: [0.01, 1000] },
  },
];
