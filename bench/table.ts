// Sets rows as columns that line up, and numbers with their units.

export const KB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
export const ms = (time: number): string => `${time.toFixed(1)} ms`;
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median, least and most. */
export const range = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} [${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}] ms`;

export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map((row) => row[k]!.length)));
  return rows.map((row) =>
    row
      .map((cell, k) => cell.padEnd(widths[k]!))
      .join('  ')
      .trimEnd(),
  );
}
