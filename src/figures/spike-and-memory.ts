// The reader sees a spike freeze the steps for thousands of steps, whether the step is cut or not, and nothing at all where the gradient was clipped.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { AFTER } from './spike-and-memory.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'steps',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'steps from the spike on', type: 'log', domain: [1, AFTER] },
    y: { label: 'step/η', type: 'log', domain: [2e-3, 10], ticks: [0.01, 0.1, 1, 10] },
    marks: () => [Plot.ruleY([1], { className: 'target' })],
  },
];
