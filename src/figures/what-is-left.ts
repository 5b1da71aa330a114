// The reader sees two dips at two rates, far apart, and the one crossing between them where a single rate has to stand.
import type { Panel } from './draw/panel.ts';

export const panels: readonly Panel[] = [
  {
    name: 'left',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'rate η', type: 'log', domain: [0.02, 50], ticks: [0.1, 1, 10] },
    y: { label: 'share left', type: 'log', domain: [1e-6, 1e2] },
  },
];
