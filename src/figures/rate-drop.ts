// The reader sees two lines climb together; when the rate falls one drops at once, the other slides down slowly.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './rate-drop.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'steps',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'step length', type: 'log', domain: [1e-3, 10] },
  },
];
