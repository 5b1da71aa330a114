// The reader sees descent's deep V, and the ball's level line through it: gentle directions gain, steep ones pay.
import type { Panel } from './draw/panel.ts';
import { MOST, RANGE } from './pace-by-curvature.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'pace',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'ηh', type: 'log', domain: RANGE, ticks: [0.01, 0.1, 1] },
    y: { label: 'steps', type: 'log', domain: [1, 2 * MOST], ticks: [1, 10, 100, 1000] },
  },
];
