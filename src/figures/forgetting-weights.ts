// The reader sees a straight climb that ends in an edge, and a curve that bends past it with a long tail.
import type { Panel } from './draw/panel.ts';
import { AGES } from './forgetting-weights.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'held',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'last k gradients', type: 'log', domain: [1, AGES] },
    y: { label: 'share of the weight', domain: [0, 1.1], ticks: [0, 0.25, 0.5, 0.75, 1] },
  },
];
