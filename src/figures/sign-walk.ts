// The reader sees three paths leave the start along one diagonal, and gradient descent jump across the valley instead.
import { quadratic } from '#lib/index.ts';
import { landscape } from './draw/contours.ts';
import type { Panel } from './draw/panel.ts';
import { WINDOW } from './sign-walk.data.ts';

export const panels: readonly Panel[] = [
  {
    name: 'valley',
    sizes: ['wide', 'phone'],
    x: { label: 'θ₁', domain: WINDOW.x },
    y: { label: 'θ₂', domain: WINDOW.y },
    ...landscape(quadratic(), WINDOW.x, WINDOW.y, 20),
  },
];
