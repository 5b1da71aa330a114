// The reader sees one line fall fast, one hardly at all, and that of the decay between them, wherever the sliders stand.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './two-decays.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'left',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: 'left of the weight', domain: [0, 1.15] },
  },
];
