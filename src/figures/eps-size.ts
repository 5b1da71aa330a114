// The reader sees three curves that level off at η, each from another size of gradient on.
import type { Panel } from './draw/panel.ts';
import { SIZES } from './eps-size.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'steps',
    sizes: ['series', 'phoneSeries'],
    x: { label: 'size of the gradient', type: 'log', domain: SIZES },
    y: { label: 'step/η', type: 'log', domain: [1e-7, 3] },
  },
];
