// A trajectory as a table, to look at, to download and to read elsewhere.
import type { Point, Trajectory } from './trajectory.ts';
import type { State, Vector } from './types.ts';

/** Named columns of equal length; NaN where a quantity does not exist, as the gradient of the start. */
export type Table = Readonly<Record<string, Float64Array>>;

const DERIVED = ['update', 'updatePerLr', 'rate', 'direction', 'mHat', 'vHat'] as const;

/**
 * A trajectory's quantities by name, entry k that of step k: `k`, `loss`, `lr`, and one column a
 * coordinate of each vector, as `theta[0]`, of the state too. Numbers in the state have their own name.
 *
 * @param trajectory - a record of descend()
 * @returns the columns, NaN where a quantity does not exist
 */
export function trajectoryTable<S extends State>(trajectory: Trajectory<S>): Table {
  const { length, n } = trajectory;
  const points = Array.from({ length }, (_, k) => trajectory.at(k));
  const column = (f: (point: Point<S>) => number): Vector => Float64Array.from(points, f);
  const last = points[length - 1]!;
  const table: Record<string, Vector> = {
    k: column(({ k }) => k),
    loss: column(({ loss }) => loss),
    lr: column(({ lr }) => lr),
  };
  const spread = (name: string, f: (point: Point<S>) => Vector | undefined): void => {
    for (let i = 0; i < n; i++) table[`${name}[${i}]`] = column((p) => f(p)?.[i] ?? Number.NaN);
  };
  spread('theta', ({ theta }) => theta);
  spread('g', ({ g }) => g);
  for (const [name, data] of Object.entries(trajectory.state)) {
    const width = data.length / length;
    for (let i = 0; i < width; i++) {
      table[width === 1 && n > 1 ? name : `${name}[${i}]`] = column(
        ({ k }) => data[k * width + i]!,
      );
    }
  }
  for (const name of DERIVED) if (last[name]) spread(name, (point) => point[name]);
  return table;
}

/**
 * A trajectory as CSV: a line of names, then one line a step.
 *
 * @param trajectory - a record of descend()
 * @returns the text; what does not exist is empty, and no digit is lost
 */
export function trajectoryCsv<S extends State>(trajectory: Trajectory<S>): string {
  const table = trajectoryTable(trajectory);
  const columns = Object.values(table);
  const line = (k: number): string => columns.map((x) => shown(x[k]!)).join(',');
  const lines = Array.from({ length: trajectory.length }, (_, k) => line(k));
  return `${[Object.keys(table).join(','), ...lines].join('\n')}\n`;
}

const shown = (x: number): string => (Number.isNaN(x) ? '' : String(x));

/**
 * A trajectory as JSON, with what made it.
 *
 * @param trajectory - a record of descend()
 * @returns the text; null where a quantity does not exist
 */
export function trajectoryJson<S extends State>(trajectory: Trajectory<S>): string {
  const { objective, optimizer, stopped } = trajectory;
  const columns = Object.entries(trajectoryTable(trajectory)).map(([name, x]) => [name, [...x]]);
  const options = Object.entries(optimizer.options).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function' ? 'schedule' : value, // a function cannot be written down
  ]);
  return JSON.stringify({
    objective: objective.name,
    optimizer: { name: optimizer.name, options: Object.fromEntries(options) as unknown },
    ...(stopped && { stopped }),
    columns: Object.fromEntries(columns) as unknown,
  });
}
