// The reader sees two paths that are one, and a third beside them; on a log axis the one gap is rounding, the other is not.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './decay-order.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'path',
    title: 'The weight',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'θ', domain: [-0.8, 1.1] },
  },
  {
    name: 'apart',
    title: 'Apart from the first',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'gap', type: 'log', domain: [1e-18, 1] },
  },
];
