// The reader sees one loss hang on its noise and the other drop below it at the end, and two bowls whose lowest points differ.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './what-decay-buys.data.ts';

const y = { label: 'loss', type: 'log', domain: [0.005, 1] } as const;

export const panels: readonly Panel[] = [
  {
    name: 'way',
    title: 'Loss on the way',
    sizes: ['half'],
    x: { label: 'step t', domain: [0, STEPS], ticks: [0, 500, 1000, 1500, 2000] },
    y,
  },
  {
    name: 'end',
    title: 'Loss at the end',
    sizes: ['half'],
    x: { label: 'peak η', type: 'log', domain: [0.008, 0.4], ticks: [0.01, 0.1] },
    y,
  },
];
