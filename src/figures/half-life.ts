// The reader sees a weight stay whole for a long time on a log axis, and fall within one decade.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { LONGEST } from './half-life.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'left',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', type: 'log', domain: [1, LONGEST], ticks: [1, 100, 1e4, 1e6] },
    y: { label: 'left of the weight', domain: [0, 1.15] },
    marks: () => [Plot.ruleY([0.5], { className: 'target' })],
  },
];
