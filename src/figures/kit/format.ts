// Numbers as the book sets them: true minus, a fixed number of digits, powers of ten with raised exponents.
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
};

/** 10⁻³ for −3. */
export const power = (exponent: number): string =>
  `10${String(exponent).replace(/[-\d]/g, (sign) => RAISED[sign]!)}`;

const minus = (text: string): string => text.replace('-', '−');

/** A number at `digits` significant digits: 0.0050, 12 372, 4.0×10⁻¹⁴, −1.5. */
export function number(value: number, digits = 3): string {
  if (Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return value > 0 ? 'infinity' : '−infinity';
  if (value === 0) return '0';
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e') as [string, string];
  const size = Number(exponent);
  if (size < -3 || size > 5) return `${minus(mantissa)}×${power(size)}`;
  if (size >= digits) return whole(value);
  return minus(value.toFixed(Math.max(0, digits - 1 - size)));
}

/** A number at a fixed number of decimals, for places in a picture; no negative zero. */
export function decimals(value: number, places = 2): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e5) return number(value);
  const text = value.toFixed(places);
  return minus(Number(text) === 0 ? text.replace('-', '') : text);
}

/** A whole number, its thousands apart. */
export function whole(value: number): string {
  const rounded = Math.round(value);
  const text = minus(String(rounded));
  return Math.abs(rounded) < 10_000 ? text : text.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** "1 gradient", "30 gradients". */
export const several = (count: number, one: string): string =>
  `${whole(count)} ${one}${Math.round(count) === 1 ? '' : 's'}`;

export const inSteps = (count: number): string => several(count, 'step');

/** A setting as the reader typed or slid it: no digits added, none lost. */
export function setting(value: number): string {
  if (value === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  if (Math.abs(size) < 4) return minus(String(Number(value.toPrecision(6))));
  const mantissa = Number((value / 10 ** size).toPrecision(6));
  return Math.abs(mantissa) === 1
    ? `${mantissa < 0 ? '−' : ''}${power(size)}`
    : `${minus(String(mantissa))}×${power(size)}`;
}

/** A tick of a log axis: plain between 0.01 and 100, else a power of ten. */
export function logTick(value: number): string {
  const exponent = Math.round(Math.log10(value));
  return Math.abs(exponent) <= 2 ? String(Number(value.toPrecision(3))) : power(exponent);
}

/** A tick of a linear axis. */
export const tick = (value: number): string => minus(String(Number(value.toPrecision(6))));
