// What a figure's `name.ts` exports: the ground of each panel, as Plot options for the size that is drawn.
import type { PlotOptions } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import { logTick, tick } from '../kit/format.ts';

/** The sizes at which grounds are drawn, in units that are pixels at the design's widths. */
export const SIZES = {
  wide: { width: 640, height: 376, left: 46, right: 16, top: 14, bottom: 32 },
  series: { width: 640, height: 288, left: 52, right: 16, top: 14, bottom: 32 },
  strip: { width: 640, height: 180, left: 52, right: 16, top: 14, bottom: 32 },
  bars: { width: 640, height: 200, left: 76, right: 16, top: 14, bottom: 32 },
  phone: { width: 360, height: 320, left: 42, right: 12, top: 14, bottom: 32 },
  phoneSeries: { width: 360, height: 250, left: 46, right: 12, top: 14, bottom: 32 },
  phoneStrip: { width: 360, height: 170, left: 46, right: 12, top: 14, bottom: 32 },
  phoneBars: { width: 360, height: 190, left: 72, right: 12, top: 14, bottom: 32 },
  half: { width: 312, height: 250, left: 46, right: 12, top: 14, bottom: 32 },
} as const;

export type SizeName = keyof typeof SIZES;

export interface Axis {
  /** With unit, in Unicode: "step t". An axis without a name is not drawn: its rows carry words. */
  label?: string;
  type?: 'linear' | 'log';
  domain: readonly [number, number];
  ticks?: readonly number[];
}

export interface Panel {
  /** As marks name it; a figure of one panel leaves it out there. */
  name: string;
  title?: string;
  /** Drawn once for each: two for a full panel (wide and phone), one for half a row. */
  sizes: readonly SizeName[];
  x: Axis;
  y: Axis;
  /** What never moves, back to front: contours, targets, annotations. */
  marks?: () => readonly Plot.Markish[];
  color?: PlotOptions['color'];
}

const formatOf = ({ type }: Axis) => (type === 'log' ? logTick : tick);
const STYLE = { tickSize: 5, label: null, className: 'axis' } as const;

/** Ticks outside, the name inside the frame at its end, decades as hairlines where logarithmic. */
function bottomAxis(axis: Axis): Plot.Markish[] {
  if (axis.label === undefined) return [];
  const ticks = ticksOf(axis);
  return [
    ...(axis.type === 'log' ? [Plot.gridX({ ticks, className: 'decades' })] : []),
    Plot.axisX({ ...STYLE, ticks, tickFormat: formatOf(axis) }),
    Plot.frame({ anchor: 'bottom', className: 'axis-line' }),
    Plot.text([`${axis.label} →`], {
      frameAnchor: 'bottom-right',
      dx: -4,
      dy: -6,
      className: 'axis-name',
    }),
  ];
}

function leftAxis({ y: axis, title }: Panel): Plot.Markish[] {
  if (axis.label === undefined) return [];
  const ticks = ticksOf(axis);
  return [
    ...(axis.type === 'log' ? [Plot.gridY({ ticks, className: 'decades' })] : []),
    Plot.axisY({ ...STYLE, ticks, tickFormat: formatOf(axis) }),
    Plot.frame({ anchor: 'left', className: 'axis-line' }),
    // A panel's title stands right above the axis and says the same.
    Plot.text(title === undefined ? [`↑ ${axis.label}`] : [], {
      frameAnchor: 'top-left',
      dx: 6,
      dy: 4,
      className: 'axis-name',
    }),
  ];
}

/** Given ticks, or decades (thinned to six) where the axis is logarithmic, or what Plot chooses. */
function ticksOf({ type, domain, ticks }: Axis): number[] {
  if (ticks) return [...ticks];
  if (type !== 'log') return niceTicks(domain);
  const low = Math.ceil(Math.log10(domain[0]) - 1e-9);
  const high = Math.floor(Math.log10(domain[1]) + 1e-9);
  const stride = Math.max(1, Math.ceil((high - low) / 5));
  const count = Math.floor((high - low) / stride) + 1;
  return Array.from({ length: count }, (_, k) => 10 ** (low + k * stride));
}

function niceTicks([from, to]: readonly [number, number]): number[] {
  const rough = (to - from) / 6;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((digit) => digit * size).find((width) => width >= rough)!;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, k) =>
    Number(((first + k) * step).toPrecision(12)),
  );
}

/** Plot's options for a panel at one size. */
export function optionsOf(panel: Panel, size: SizeName): PlotOptions {
  const { width, height, left, right, top, bottom } = SIZES[size];
  return {
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    x: { type: panel.x.type ?? 'linear', domain: panel.x.domain, axis: null },
    y: { type: panel.y.type ?? 'linear', domain: panel.y.domain, axis: null },
    ...(panel.color && { color: panel.color }),
    marks: [...(panel.marks?.() ?? []), ...bottomAxis(panel.x), ...leftAxis(panel)],
  };
}
