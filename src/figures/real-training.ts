// The reader sees two lines of loss grow step by step, each in the band of its seeds: one falls at once, the other creeps, until its rate suits it.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './real-training.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'loss',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'loss on unseen samples', type: 'log', domain: [0.08, 60], ticks: [0.1, 1, 10] },
  },
];
