// The reader sees a cloud of gradients draw together around the true one as the batch grows, and a straight line of slope −½.
import type { Panel } from './draw/panel.ts';

export const panels: readonly Panel[] = [
  {
    name: 'cloud',
    title: 'Gradients of batches: g₂ over g₁',
    sizes: ['half'],
    x: { label: 'g₁', domain: [-6, 4] },
    y: { label: 'g₂', domain: [-11, 3] },
  },
  {
    name: 'noise',
    title: 'Distance from the exact gradient',
    sizes: ['half'],
    x: { label: 'batch size B', type: 'log', domain: [0.8, 320], ticks: [1, 10, 100] },
    y: { label: 'distance', type: 'log', domain: [0.03, 10], ticks: [0.1, 1, 10] },
  },
];
