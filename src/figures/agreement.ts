// The reader sees steps of one size for every gradient in RMSprop, and in Adam long ones only where the gradients agree.
import type { Panel } from './draw/panel.ts';
import { gradientPanel, rulePanel } from './instruments/painter-panels.ts';

export const panels: readonly Panel[] = [
  gradientPanel('Gradients: paint here'),
  rulePanel('step', 'What moves, in units of η', [-4, 4], [-4, -2, 0, 2, 4]),
  rulePanel('walk', 'Where it stands, in units of η', [-45, 15], [-40, -20, 0]),
];
