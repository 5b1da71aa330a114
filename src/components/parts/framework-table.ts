// A worked example as each source computes it, in text: a heading and rows for each.
import { number } from '../../figures/kit/format.ts';
import { frameworkNames, type Example } from '#schema/example.ts';
import type { Notation } from '#schema/notation.ts';
import { frameworkWords as words } from '../../strings.ts';

export interface FrameworkPart {
  name: string;
  title: string;
  /** The rule's step and the settings, as TeX. */
  says: string[];
  rows: string[][];
}

/** 1e-10 as 10^{-10}, 0.999 as it is. */
function texNumber(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  if (Math.abs(Number(exponent)) < 4) return String(value);
  return mantissa === '1' ? `10^{${exponent}}` : `${mantissa}\\cdot10^{${exponent}}`;
}

/** What would lose its digits behind zeros is written with a power of ten. */
const cell = (value: number, digits: number): string =>
  value !== 0 && Math.abs(value) < 1e-3
    ? number(value, 5)
    : value.toFixed(digits).replace('-', '−');

/** The parts in the order of the switch. */
export function frameworkParts(
  frameworks: NonNullable<Example['frameworks']>,
  notation: readonly Notation[],
): FrameworkPart[] {
  return frameworkNames.map((name) => {
    const { columns, rows, given } = frameworks[name];
    const settings = Object.entries(given).map(([identifier, value]) => {
      const symbol = notation.find((it) => it.identifier === identifier)!.symbol;
      return `${symbol} = ${texNumber(value)}`;
    });
    const rule = columns.find(({ key }) => key === 'theta')?.formula;
    return {
      name,
      title: words.names[name],
      says: rule === undefined ? settings : [rule, ...settings],
      rows: rows.map((row) => columns.map(({ key, digits }) => cell(row[key]!, digits))),
    };
  });
}
