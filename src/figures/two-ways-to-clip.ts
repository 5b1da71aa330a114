// The reader sees the blue line stay on the gradient's own and the red one turn towards the corner of the square.
import type { Panel } from './draw/panel.ts';

export const panels: readonly Panel[] = [
  {
    name: 'plane',
    title: 'The gradient and what is left of it',
    sizes: ['half'],
    x: { label: 'first entry', domain: [-5.2, 5.2], ticks: [-4, -2, 0, 2, 4] },
    y: { label: 'second entry', domain: [-4.18, 4.18], ticks: [-4, -2, 0, 2, 4] },
  },
  {
    name: 'turn',
    title: 'Turned by how many degrees',
    sizes: ['half'],
    x: { label: 'direction', domain: [0, 90], ticks: [0, 30, 60, 90] },
    y: { label: 'degrees', domain: [-9, 45], ticks: [0, 15, 30, 45] },
  },
];
