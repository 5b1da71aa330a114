// The reader sees the distance fall and fall, leap back, and fall again; beside it the rate climb to the edge and hang there.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './comes-back.data.ts';

const x = { label: 'step t', domain: [0, STEPS] as const };

export const panels: readonly Panel[] = [
  {
    name: 'distance',
    title: 'Distance from the minimum, over η',
    sizes: ['half'],
    x,
    y: { label: '|θ|/η', type: 'log', domain: [1e-160, 1e20], ticks: [1e-150, 1e-100, 1e-50, 1] },
  },
  {
    name: 'rate',
    title: 'Effective rate times curvature',
    sizes: ['half'],
    x,
    y: { label: 'rate', type: 'log', domain: [0.1, 1000] },
  },
];
