// The reader sees a straight line that is too flat, and one that keeps to the diagonal until it meets a fence.
import type { Panel } from './draw/panel.ts';
import { REACH } from './where-it-ends.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'ends',
    sizes: ['wide', 'phone'],
    x: { label: 'a, where the loss wants it', domain: [-REACH, REACH] },
    y: { label: 'where it ends', domain: [-REACH, REACH] },
  },
];
