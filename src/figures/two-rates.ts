// The reader sees a zigzag across the valley that hardly gets along it, and beside it a path that goes straight.
import { valleyPanel } from './instruments/narrow-valley-panel.ts';

export const panels = [valleyPanel];
