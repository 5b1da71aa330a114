// The reader sees a point cross a line as the betas change, and the curve of the steps start above 1 on one side and below 1 on the other.
import * as Plot from '@observablehq/plot';
import type { Panel } from './draw/panel.ts';
import { STEPS } from './correction-plane.data.ts';

const LOW = 1e-4;
/** Where the first step is right: 1 − β₂ = (1 − β₁)². */
const LINE = [
  { x: LOW ** 0.5, y: LOW },
  { x: 1, y: 1 },
];
const WORDS = [
  { x: 0.3, y: 3.2e-4, text: 'too long' },
  { x: 3e-3, y: 0.032, text: 'too short' },
];

export const panels: readonly Panel[] = [
  {
    name: 'plane',
    title: '1 − β₂ over 1 − β₁',
    sizes: ['half'],
    x: { label: '1 − β₁', type: 'log', domain: [LOW, 1] },
    y: { label: '1 − β₂', type: 'log', domain: [LOW, 1] },
    marks: () => [
      Plot.line(LINE, { x: 'x', y: 'y', className: 'target' }),
      Plot.text(WORDS, { x: 'x', y: 'y', text: 'text', className: 'axis-name' }),
    ],
  },
  {
    name: 'steps',
    title: 'Step, as a multiple of η',
    sizes: ['half'],
    x: { label: 'step t', type: 'log', domain: [1, STEPS] },
    y: { label: 'step/η', type: 'log', domain: [0.01, 100] },
    marks: () => [Plot.ruleY([1], { className: 'target' })],
  },
];
