// The reader sees one line creep straight down while two swing about it; at larger products the roles change.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { HEIGHT, STEPS } from './swinging.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'swing',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'θ', domain: [-HEIGHT, HEIGHT], ticks: [-1, -0.5, 0, 0.5, 1] },
    marks: () => [Plot.ruleY([0], { className: 'decades' })],
  },
];
