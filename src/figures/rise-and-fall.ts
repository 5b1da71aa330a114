// The reader sees the step jump above η after a rise and come down soon, and after a fall creep up to η from far below.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './rise-and-fall.data.ts';

const x = { label: 'step', type: 'log', domain: [1, STEPS] as const } as const;

export const panels: readonly Panel[] = [
  {
    name: 'up',
    title: 'Step in η, after a rise',
    sizes: ['half'],
    x,
    y: { label: 'step', type: 'log', domain: [0.5, 100], ticks: [1, 10, 100] },
  },
  {
    name: 'down',
    title: 'Step in η, after a fall',
    sizes: ['half'],
    x,
    y: { label: 'step', type: 'log', domain: [5e-4, 3], ticks: [0.001, 0.01, 0.1, 1] },
  },
];
