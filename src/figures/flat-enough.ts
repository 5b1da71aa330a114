// The reader sees a walk shaken along a curved valley until the curvature under it has fallen below a broken line.
import type { Panel } from './draw/panel.ts';
import { STEPS, WINDOW } from './flat-enough.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'map',
    title: 'The two weights: b over a',
    sizes: ['half'],
    x: { label: 'a', domain: WINDOW.x },
    y: { label: 'b', domain: WINDOW.y },
  },
  {
    name: 'curvature',
    title: 'Largest curvature',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'curvature', domain: [0, 14] },
  },
];
