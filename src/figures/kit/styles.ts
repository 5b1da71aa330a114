// How each line is told apart: the optimizers' looks from the library's catalogue, and three for the parts of one story.
import { kinLooks, looks } from '#lib/index.ts';
import { MARKERS, type Marker } from './markers.ts';

export interface LineStyle {
  /** A CSS value: the page's token, which knows both themes. */
  color: string;
  dash: string;
  marker: Marker;
  /** Filled with the page's colour. */
  open: boolean;
}

const own = (color: string, dash: string, name: string): LineStyle => ({
  color,
  dash,
  marker: MARKERS[name]!,
  open: false,
});

const STYLES: Readonly<Record<string, LineStyle>> = {
  ...Object.fromEntries(
    Object.entries({ ...looks, ...kinLooks }).map(([name, { token, dash, marker }]) => [
      name,
      {
        color: `var(${token})`,
        dash,
        marker: MARKERS[marker]!,
        open: marker === 'circle' || marker.endsWith('-open'),
      },
    ]),
  ),
  // Parts of one optimizer's story: coordinates, regimes.
  one: own('var(--acc)', '', 'disc'),
  two: own('var(--fail)', '9 4', 'diamond'),
  three: own('var(--ink2)', '2 4', 'square'),
  // Single points and thin rules.
  start: own('var(--ink)', '', 'disc'),
  minimum: own('var(--ink)', '', 'plus'),
  target: own('var(--ink2)', '5 4', 'disc'),
  // Scenery that moves with the settings: rings of equal loss, the curve of a loss.
  ground: own('var(--edge)', '', 'plus'),
};

/** The look of a style; an unknown name is a mistake of the figure. */
export function styleOf(name: string): LineStyle {
  const style = STYLES[name];
  if (style) return style;
  throw new RangeError(
    `"${name}" is no style of a figure; there are ${Object.keys(STYLES).join(', ')}`,
  );
}
