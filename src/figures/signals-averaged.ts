// The reader sees restless gradients above, and below the calm line of what they agree on.
import type { Panel } from './draw/panel.ts';
import { gradientPanel, rulePanel } from './instruments/painter-panels.ts';

export const panels: readonly Panel[] = [
  gradientPanel('Gradients'),
  rulePanel('average', 'Their average', [-2.3, 2.3], [-2, -1, 0, 1, 2]),
];
