// The reader sees a small layer grow and a large one shrink to one size, and both turn by one angle from then on.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './balance.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'size',
    title: 'Size of the weights',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'root mean square', type: 'log', domain: [0.02, 5] },
  },
  {
    name: 'turn',
    title: 'Turned by one step, in degrees',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'degrees', type: 'log', domain: [0.005, 60] },
  },
];
