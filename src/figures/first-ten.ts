// The reader sees steps that start far above η, and beside them a parameter thrown across the minimum by its first step.
import type { Panel } from './draw/panel.ts';
import { STEPS } from './first-ten.data.ts';

const x = {
  label: 'step t',
  domain: [0, STEPS + 0.3] as const,
  ticks: [0, 2, 4, 6, 8, 10],
} as const;

export const panels: readonly Panel[] = [
  {
    name: 'length',
    title: 'Length of the step, in η',
    sizes: ['half'],
    x,
    y: { label: 'step', type: 'log', domain: [0.5, 50], ticks: [1, 10] },
  },
  {
    name: 'theta',
    title: 'θ, on θ² from 1',
    sizes: ['half'],
    x,
    y: { label: 'θ', domain: [-5.8, 1.8], ticks: [-4, -2, 0] },
  },
];
