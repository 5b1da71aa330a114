// The reader sees steps as tall as the gradients where these agree, small ones where they do not, and a way that is long or short accordingly.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { STEPS } from './agreement.data.ts';

const x = { label: 'step t', domain: [0, STEPS] as const };

export const panels: readonly Panel[] = [
  {
    name: 'step',
    title: 'Gradient, and step/η',
    sizes: ['half'],
    x,
    y: { label: 'step/η', domain: [-3, 3] },
    marks: () => [Plot.ruleY([0], { className: 'decades' })],
  },
  {
    name: 'way',
    title: 'Way, in units of η',
    sizes: ['half'],
    x,
    y: { label: 'way/η', domain: [-50, 200] },
    marks: () => [Plot.ruleY([0], { className: 'decades' })],
  },
];
