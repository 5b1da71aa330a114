// The reader sees steps that are longest at the very start, and a warmup that presses that corner down.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './first-steps.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'lengths',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', type: 'log', domain: [1, STEPS], ticks: [1, 10, 100] },
    y: { label: 'step/η', type: 'log', domain: [0.005, 2], ticks: [0.01, 0.1, 1] },
  },
];
