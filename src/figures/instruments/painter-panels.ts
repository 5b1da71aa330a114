// The grounds of the gradient painter: the panel that is painted in, and one below it for what the rules make of it.
import * as Plot from '@observablehq/plot';
import type { Axis, Panel } from '../draw/panel.ts';
import { LARGEST, PAINTED } from './painter.ts';

const x: Axis = { label: 'step t', domain: [0.5, PAINTED + 0.5], ticks: [1, 10, 20, 30, 40] };
const zero = () => [Plot.ruleY([0], { className: 'decades' })];

/** Where the gradients stand, and where they are painted. */
export const gradientPanel = (title: string): Panel => ({
  name: 'gradient',
  title,
  sizes: ['strip', 'phoneStrip'],
  x,
  y: { label: 'gradient', domain: [-LARGEST - 0.3, LARGEST + 0.3], ticks: [-4, -2, 0, 2, 4] },
  marks: zero,
});

/** A panel over the same steps: `rulePanel('step', 'What moves, in units of η', [-2, 4])`. */
export const rulePanel = (
  name: string,
  title: string,
  domain: readonly [number, number],
  ticks?: readonly number[],
): Panel => ({
  name,
  title,
  sizes: ['strip', 'phoneStrip'],
  x,
  y: { label: title, domain, ...(ticks && { ticks }) },
  marks: zero,
});
