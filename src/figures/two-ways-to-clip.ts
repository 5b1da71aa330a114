// The reader sees the blue line stay on the gradient's own and the red one turn towards the corner of the square.
import type { Panel } from './draw/panel.ts';

export const panels: readonly Panel[] = [
  {
    name: 'plane',
    sizes: ['wide', 'phone'],
    x: { label: 'first entry', domain: [-4.5, 4.5] },
    y: { label: 'second entry', domain: [-2.6, 2.6] },
  },
];
