// The reader sees a zigzag that turns with its valley, while the curve of the loss beside it does not move at all.
import type { Panel } from './draw/panel.ts';
import { VALLEY } from './instruments/ellipse.ts';
import { STEPS } from './turn-the-valley.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'map',
    title: 'The valley: θ₂ over θ₁',
    sizes: ['half'],
    x: { label: 'θ₁', domain: VALLEY.x },
    y: { label: 'θ₂', domain: VALLEY.y },
  },
  {
    name: 'share',
    title: 'Share of the loss that is left',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'share', type: 'log', domain: [1e-8, 1e2] },
  },
];
