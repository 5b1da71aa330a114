// The reader sees plain descent creep along the floor while the ball runs ahead, swings past the minimum and comes back.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './ball-in-a-valley.data.ts';
import { VALLEY } from './instruments/ellipse.ts';

export const panels: readonly Panel[] = [
  {
    name: 'valley',
    title: 'The walks',
    sizes: ['half'],
    x: { label: 'θ₁', domain: VALLEY.x },
    y: { label: 'θ₂', domain: VALLEY.y },
  },
  {
    name: 'loss',
    title: 'The loss',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'loss', type: 'log', domain: [1e-8, 100], ticks: [1e-8, 1e-6, 1e-4, 1e-2, 1, 100] },
  },
];
