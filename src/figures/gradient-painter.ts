// The reader sees the root chase the sizes of the painted gradients, and RMSprop's steps return to η where AdaGrad's only shrink.
import { gradientPanel, rulePanel } from './instruments/painter-panels.ts';
import type { Panel } from './draw/panel.ts';

export const panels: readonly Panel[] = [
  gradientPanel('Gradients and their typical size √v: paint here'),
  rulePanel('length', 'Length of the steps, in η', [-1, 5], [0, 1, 2, 3, 4, 5]),
];
