// The reader sees a walk bounce from wall to wall of a bowl, and its distance as a straight line on a log axis: down, level or up.
import type { Panel } from './draw/panel.ts';
import { BOWL } from './instruments/parabola.ts';
import { STEPS } from './on-a-parabola.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'bowl',
    title: 'Loss over θ',
    sizes: ['half'],
    x: { label: 'θ', domain: BOWL.x },
    y: { label: 'loss', domain: BOWL.y },
  },
  {
    name: 'distance',
    title: 'Distance from the minimum',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS] },
    y: { label: '|θ|', type: 'log', domain: [1e-6, 1e2] },
  },
];
