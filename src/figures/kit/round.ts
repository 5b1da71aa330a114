// A coordinate as an SVG has it: to a tenth of a pixel.

/** Tenths of a pixel → as written. Of fixed length: an array that grows by leaps becomes a slow one. */
const WRITTEN = new Array<string | undefined>(10_000);

/** "12.3" of 12.34. An engine takes four times as long to write such a number as to look it up, and a drawing has a few thousand of them. */
export function round(pixel: number): string {
  const tenths = Math.round(pixel * 10);
  if (tenths >= 0 && tenths < WRITTEN.length) return (WRITTEN[tenths] ??= String(tenths / 10));
  return String(tenths / 10);
}
