// Gradients of many batches at one place: a cloud around the exact gradient, as wide as one over the root of the batch.
import { lineFit } from '#lib/index.ts';
import { number, whole } from './kit/format.ts';
import { figure, type Columns } from './kit/types.ts';

export const POINTS = 1024;
const CLOUD = 60;
const SIZES = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const;
const exact = lineFit({ count: POINTS });
const PLACES = { start: exact.start, minimum: exact.minima[0]!.theta } as const;
type Place = keyof typeof PLACES;

/** Gradients of the first `batches` batches of a size, as x, y, x, y … */
function gradients(place: Place, size: number, batches: number): Float64Array {
  const objective = lineFit({ count: POINTS, batch: size });
  const theta = Float64Array.from(PLACES[place]);
  const all = new Float64Array(2 * batches);
  for (let t = 1; t <= batches; t++) {
    objective.gradient(theta, all.subarray(2 * t - 2, 2 * t), t);
  }
  return all;
}

const whereExact = (place: Place): Float64Array => {
  const g = new Float64Array(2);
  exact.gradient(Float64Array.from(PLACES[place]), g, 1);
  return g;
};

/** Root mean square distance from the exact gradient over four epochs. */
function away(place: Place, size: number): number {
  const [a, b] = whereExact(place);
  const all = gradients(place, size, Math.floor((4 * POINTS) / size));
  let squares = 0;
  for (let i = 0; i < all.length; i += 2) squares += (all[i]! - a!) ** 2 + (all[i + 1]! - b!) ** 2;
  return Math.sqrt((2 * squares) / all.length);
}

/** Measured once a place: it does not depend on a slider. */
const measured = new Map<Place, Float64Array>();
function noiseOf(place: Place): Float64Array {
  const known = measured.get(place);
  if (known) return known;
  const fresh = Float64Array.from(SIZES, (size) => away(place, size));
  measured.set(place, fresh);
  return fresh;
}

/** Every second entry is a gap, so that dots are drawn and no line between them. */
const dotted = (all: Float64Array, coordinate: 0 | 1): Float64Array =>
  Float64Array.from({ length: all.length }, (_, k) =>
    k % 2 === 0 ? all[k + coordinate]! : Number.NaN,
  );

const rms = (columns: Columns): number => columns['now.noise']![0]!;
const length = (columns: Columns): number =>
  Math.hypot(columns['exact.x']![0]!, columns['exact.y']![0]!);

/** A length that is 0 but for rounding is 0. */
const clean = (value: number): string => number(value < 1e-12 ? 0 : value);

export default figure({
  id: 'batch-noise',
  question: 'How far is the gradient of a batch from the gradient of the data?',
  caption: `A line is fitted to ${POINTS.toLocaleString('en').replace(',', '\u202f')} points. First, the gradients of ${CLOUD} batches at one and the same θ, with a cross at the gradient of all points. Second, the root mean square distance between the two, over the size of the batch.`,
  finding:
    'The gradient of a batch is the exact gradient plus noise, and the noise falls like the root of the size of the batch.',
  heavy: true,
  params: {
    size: {
      kind: 'number',
      label: 'Examples in a batch',
      symbol: 'B',
      from: 1,
      to: 256,
      scale: 'log',
      step: 10,
      integer: true,
      value: 4,
    },
    place: {
      kind: 'choice',
      label: 'Place',
      options: { start: 'θ = (0, 0)', minimum: 'the minimum' },
      value: 'start',
    },
  },
  presets: [
    { label: 'One example', values: { size: 1 } },
    { label: 'At the minimum', values: { place: 'minimum' } },
  ],
  key: [
    { style: 'one', label: 'batches' },
    { style: 'minimum', label: 'all points' },
    { style: 'two', label: 'distance over batch size' },
  ],
  columns({ size, place }) {
    const here = place as Place;
    const cloud = gradients(here, size, CLOUD);
    const [x, y] = whereExact(here);
    return {
      B: SIZES,
      noise: noiseOf(here),
      'cloud.x': dotted(cloud, 0),
      'cloud.y': dotted(cloud, 1),
      'exact.x': [x!],
      'exact.y': [y!],
      'now.noise': [away(here, size)],
    };
  },
  marks: ({ size }, columns) => [
    {
      kind: 'line',
      id: 'cloud',
      panel: 'cloud',
      style: 'one',
      x: columns['cloud.x']!,
      y: columns['cloud.y']!,
      every: 2,
      ends: true,
    },
    {
      kind: 'point',
      id: 'exact',
      panel: 'cloud',
      style: 'minimum',
      x: columns['exact.x']![0]!,
      y: columns['exact.y']![0]!,
    },
    {
      kind: 'line',
      id: 'noise',
      panel: 'noise',
      style: 'two',
      x: SIZES,
      y: columns['noise']!,
      every: 1,
      ends: true,
    },
    {
      kind: 'point',
      id: 'now',
      panel: 'noise',
      style: 'start',
      x: size,
      y: rms(columns),
      text: 'now',
    },
  ],
  speak: ({ size }, columns) =>
    `The gradients of batches of ${whole(size)} lie ${number(rms(columns))} from the exact gradient, whose length is ${clean(length(columns))}.`,
  describe: ({ size }, columns) => {
    const inside = rms(columns) < length(columns);
    const cloud = inside
      ? 'narrower than the exact gradient is long, so that nearly all batches agree on the direction'
      : 'wider than the exact gradient is long, so that batches point to all sides';
    const noise = columns['noise']!;
    return `First, a cloud of ${CLOUD} dots around a cross, for batches of ${whole(size)}: ${cloud}. Second, on logarithmic axes, a straight line that falls from ${number(noise[0]!)} for single examples to ${number(noise[SIZES.length - 1]!)} for batches of ${SIZES.at(-1)!}, by about a factor of ten for every hundredfold batch.`;
  },
  table: [
    { key: 'B', label: 'examples in a batch' },
    { key: 'noise', label: 'distance from the exact gradient' },
  ],
});
