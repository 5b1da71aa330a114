// The ground of the narrow valley: its map with rings of equal loss.
import { landscape } from '../draw/contours.ts';
import type { Panel } from '../draw/panel.ts';
import { narrowValley, WINDOW } from './narrow-valley.ts';

export const valleyPanel: Panel = {
  name: 'valley',
  sizes: ['wide', 'phone'],
  x: { label: 'θ₁', domain: WINDOW.x },
  y: { label: 'θ₂', domain: WINDOW.y },
  ...landscape(narrowValley, WINDOW.x, WINDOW.y, 20),
};
