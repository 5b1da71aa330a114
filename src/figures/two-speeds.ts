// The reader sees one curve jump and come back soon, the other sink and climb for thousands of steps.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { STEPS } from './two-speeds.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'steps',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'steps since the change', type: 'log', domain: [1, STEPS] },
    y: { label: 'step/η', type: 'log', domain: [1e-3, 30] },
    marks: () => [Plot.ruleY([1], { className: 'target' })],
  },
];
