// The reader sees the step run level at 1, rise to the bound at one growth, and fall short of it at every other.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { STEPS } from './worst-sequence.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'steps',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', type: 'log', domain: [1, STEPS] },
    y: { label: 'step/η', domain: [0, 8] },
    marks: () => [Plot.ruleY([1], { className: 'decades' })],
  },
];
