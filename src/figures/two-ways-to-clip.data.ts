// A gradient of two numbers, clipped by its norm and clipped value by value: which of the two turns it.
import { clipByGlobalNorm, clipByValue } from '#lib/index.ts';
import { decimals, setting } from './kit/format.ts';
import { figure, type Columns, type NumberParam, type PointMark } from './kit/types.ts';

const CIRCLE = 72;
const DEGREES = Array.from({ length: 91 }, (_, k) => k);

const part = (label: string, symbol: string, value: number): NumberParam => ({
  kind: 'number',
  label,
  symbol,
  from: -4,
  to: 4,
  scale: 'linear',
  step: 0.1,
  value,
});

const at = (columns: Columns, key: string): [number, number] => [
  columns[`${key}.x`]![1]!,
  columns[`${key}.y`]![1]!,
];

/** By how much clipping by value turns a gradient of a length, for each of its directions from 0 to 90 degrees. */
function turns(length: number, bound: number): number[] {
  return DEGREES.map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const g = Float64Array.of(length * Math.cos(angle), length * Math.sin(angle));
    clipByValue(g, bound);
    return Math.abs((Math.atan2(g[1]!, g[0]!) * 180) / Math.PI - degrees);
  });
}

/** The direction of the gradient within a quarter of the circle, in degrees. */
const direction = (x: number, y: number): number =>
  (Math.atan2(Math.abs(y), Math.abs(x)) * 180) / Math.PI;

/** Where words beside the curve are clear of it: below, on the side to which it rises. */
function under(columns: Columns, degrees: number): Pick<PointMark, 'dx' | 'dy' | 'anchor'> {
  const [before, after] = [Math.floor(degrees), Math.ceil(degrees)].map(
    (k) => columns['turn.value']![k]!,
  );
  return before! <= after! ? { dx: 8, dy: 18, anchor: 'start' } : { dx: -8, dy: 18, anchor: 'end' };
}

/** The angle between the gradient and what became of it, in degrees. */
function turned(columns: Columns, key: string): number {
  const [[a, b], [x, y]] = [at(columns, 'g'), at(columns, key)];
  const degrees = (Math.abs(Math.atan2(a * y - b * x, a * x + b * y)) * 180) / Math.PI;
  return degrees < 1e-9 ? 0 : degrees;
}

const length = (columns: Columns, key: string): string => decimals(Math.hypot(...at(columns, key)));

export default figure({
  id: 'two-ways-to-clip',
  question: 'Which way of clipping keeps the direction?',
  caption:
    'In the first picture, drag the end of the gradient, or type its two entries. Clipped by the norm it ends on the circle if it was longer than the bound; clipped by value, each entry alone is brought into the square. The second shows by how many degrees a gradient of that length is turned, over its direction in degrees from an axis.',
  finding:
    'Clipping by the norm shortens a gradient and keeps its direction; clipping by value turns it as soon as one entry is cut more than the other.',
  params: {
    g1: { ...part('First entry', 'g₁', 3), control: 'number' },
    g2: { ...part('Second entry', 'g₂', 0.6), control: 'number' },
    bound: {
      kind: 'number',
      label: 'Bound',
      symbol: 'c',
      from: 0.25,
      to: 3,
      scale: 'linear',
      step: 0.25,
      value: 1,
    },
  },
  presets: [
    { label: 'Both beyond the bound', values: { g1: 3, g2: -1.5 } },
    { label: 'Short enough', values: { g1: 0.6, g2: 0.5 } },
    { label: 'Only outside the circle', values: { g1: 0.9, g2: 0.9 } },
  ],
  drag: { x: 'g1', y: 'g2', panel: 'plane' },
  key: [
    { style: 'three', label: 'the gradient' },
    { style: 'one', label: 'clipped by its norm' },
    { style: 'two', label: 'clipped by value' },
    { style: 'ground', label: 'the bounds' },
  ],
  columns({ g1, g2, bound }) {
    const [norm, value] = [Float64Array.of(g1, g2), Float64Array.of(g1, g2)];
    clipByGlobalNorm(norm, bound, { form: 'optax' });
    clipByValue(value, bound);
    const turn = (k: number): number => (2 * Math.PI * k) / CIRCLE;
    const ring = Array.from({ length: CIRCLE + 1 }, (_, k) => k);
    return {
      'g.x': [0, g1],
      'g.y': [0, g2],
      'norm.x': [0, norm[0]!],
      'norm.y': [0, norm[1]!],
      'value.x': [0, value[0]!],
      'value.y': [0, value[1]!],
      'ring.x': ring.map((k) => bound * Math.cos(turn(k))),
      'ring.y': ring.map((k) => bound * Math.sin(turn(k))),
      'square.x': [bound, -bound, -bound, bound, bound],
      'square.y': [bound, bound, -bound, -bound, bound],
      degrees: DEGREES,
      'turn.value': turns(Math.hypot(g1, g2), bound),
      'turn.norm': DEGREES.map(() => 0),
    };
  },
  marks: ({ g1, g2 }, columns) => [
    ...(['ring', 'square'] as const).map((key) => ({
      kind: 'line' as const,
      id: key,
      panel: 'plane',
      style: 'ground',
      x: columns[`${key}.x`]!,
      y: columns[`${key}.y`]!,
      hairline: true,
    })),
    ...(['g', 'value', 'norm'] as const).map((key) => ({
      kind: 'line' as const,
      id: key,
      panel: 'plane',
      style: { g: 'three', value: 'two', norm: 'one' }[key],
      x: columns[`${key}.x`]!,
      y: columns[`${key}.y`]!,
      every: 1,
      ends: true,
    })),
    { kind: 'point' as const, id: 'end', panel: 'plane', style: 'start', x: g1, y: g2, text: 'g' },
    ...(['value', 'norm'] as const).map((key) => ({
      kind: 'line' as const,
      id: `turn.${key}`,
      panel: 'turn',
      style: key === 'value' ? 'two' : 'one',
      x: DEGREES,
      y: columns[`turn.${key}`]!,
      every: 15,
      ends: true,
    })),
    {
      kind: 'point' as const,
      id: 'now',
      panel: 'turn',
      style: 'start',
      x: direction(g1, g2),
      y: turned(columns, 'value'),
      text: 'now',
      ...under(columns, direction(g1, g2)),
    },
  ],
  speak: ({ g1, g2 }, columns) =>
    `The gradient (${setting(g1)}, ${setting(g2)}) has the length ${length(columns, 'g')}. By its norm it becomes ${length(columns, 'norm')} long and turns by ${decimals(turned(columns, 'norm'), 1)} degrees; by value it becomes ${length(columns, 'value')} long and turns by ${decimals(turned(columns, 'value'), 1)} degrees.`,
  describe: (_, columns) =>
    `Three lines from the middle: the gradient, to ${at(columns, 'g')
      .map((x) => decimals(x))
      .join(', ')}; clipped by its norm, to ${at(columns, 'norm')
      .map((x) => decimals(x))
      .join(', ')}; clipped by value, to ${at(columns, 'value')
      .map((x) => decimals(x))
      .join(
        ', ',
      )}. A circle and a square around the middle show the bound. Beside it, how far a gradient of this length is turned: not at all by the norm, and by value up to ${decimals(Math.max(...Array.from(columns['turn.value']!)), 1)} degrees, except along the axes and midway between them.`,
  table: [
    { key: 'g.x', label: 'g₁' },
    { key: 'g.y', label: 'g₂' },
    { key: 'norm.x', label: 'by norm, first' },
    { key: 'norm.y', label: 'by norm, second' },
    { key: 'value.x', label: 'by value, first' },
    { key: 'value.y', label: 'by value, second' },
  ],
});
