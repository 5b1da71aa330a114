// The reader sees Adam climb to the worst point while AMSGrad goes to the best, and on the right where the drift changes its sign.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { STEPS } from './worst-point.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'place',
    title: 'Place θ; −1 is best, 1 is worst',
    sizes: ['half'],
    x: { label: 'step t', type: 'log', domain: [1, STEPS] },
    y: { label: 'θ', domain: [-1.5, 1.2] },
    marks: () => [Plot.ruleY([-1, 1], { className: 'target' })],
  },
  {
    name: 'drift',
    title: 'Way in one round, over η',
    sizes: ['half'],
    x: { label: 'β₂', domain: [0, 1] },
    y: { label: 'way', domain: [-2, 1.2] },
    marks: () => [Plot.ruleY([0], { className: 'target' })],
  },
];
