// The reader sees three paths leave the start along one diagonal, and gradient descent jump across the valley instead.
import { valleyPanel } from './instruments/narrow-valley-panel.ts';

export const panels = [valleyPanel];
