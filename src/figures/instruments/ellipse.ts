// The rotatable ellipse, an instrument of the book: a valley of two curvatures, the steep one 1, turned by an angle.
import { rotatedQuadratic, type Objective } from '#lib/index.ts';
import type { Columns, LineMark, NumberParam } from '../kit/types.ts';

/** Window of the map: at the size `half` a unit is as long upwards as sideways, so that angles are true. */
export const VALLEY = { x: [-5, 5], y: [-4, 4] } as const;

/** Where walks start, in the valley's own axes: along it and across. It turns with the valley. */
const START = { along: -3.4, across: 1.2 };

const RINGS = 5;
/** Half the length of the largest ring. */
const REACH = 4.6;
const CORNERS = 60;

/** How many times as steep the valley is across as along. */
export const ratioParam = (value: number): NumberParam => ({
  kind: 'number',
  label: 'Ratio of the curvatures',
  symbol: 'κ',
  from: 1,
  to: 1000,
  scale: 'log',
  value,
});

export const angleParam = (value: number): NumberParam => ({
  kind: 'number',
  label: 'Angle of the valley',
  unit: '°',
  from: 0,
  to: 90,
  scale: 'linear',
  step: 5,
  value,
});

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The plane's coordinates of a point that is given along and across the valley. */
function turned(along: number, across: number, degrees: number): readonly [number, number] {
  const [c, s] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return [c * along - s * across, s * along + c * across];
}

/** The valley as an objective: curvatures 1/ratio along and 1 across, so that gradient descent's limit is a rate of 2. */
export function valley(ratio: number, degrees: number): Objective {
  return rotatedQuadratic({
    curvatures: [1 / ratio, 1],
    angle: radians(degrees),
    start: turned(START.along, START.across, degrees),
  });
}

let last: { ratio: number; degrees: number; columns: Columns } | undefined;

/** Columns of the rings of equal loss, `ring.1.x`, `ring.1.y` …; the outermost is always equally long. While a walk's settings move they stay the same lists, which are not drawn again. */
export function rings(ratio: number, degrees: number): Columns {
  if (last?.ratio !== ratio || last.degrees !== degrees)
    last = { ratio, degrees, columns: ringsOf(ratio, degrees) };
  return last.columns;
}

function ringsOf(ratio: number, degrees: number): Columns {
  const columns: Record<string, Float64Array> = {};
  for (let ring = 1; ring <= RINGS; ring++) {
    const along = (REACH * ring) / RINGS;
    const across = along / Math.sqrt(ratio);
    const corners = Array.from({ length: CORNERS + 1 }, (_, k) => {
      const angle = (2 * Math.PI * k) / CORNERS;
      return turned(along * Math.cos(angle), across * Math.sin(angle), degrees);
    });
    columns[`ring.${ring}.x`] = Float64Array.from(corners, ([x]) => x);
    columns[`ring.${ring}.y`] = Float64Array.from(corners, ([, y]) => y);
  }
  return columns;
}

/** The rings as hairlines of the style `ground`, which the key has to explain. */
export const ringMarks = (columns: Columns, panel: string): LineMark[] =>
  Array.from({ length: RINGS }, (_, k) => ({
    kind: 'line',
    id: `ring.${k + 1}`,
    panel,
    style: 'ground',
    x: columns[`ring.${k + 1}.x`]!,
    y: columns[`ring.${k + 1}.y`]!,
    hairline: true,
  }));
