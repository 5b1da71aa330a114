// Handwritten digits: 1,797 images of 8 × 8 pixels, written by 13 people.
// E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits (test set), UCI, 1998, CC BY 4.0.
import { refuse } from '../check.ts';

/** Images, or other dense samples, with a class each. */
export interface Samples {
  readonly count: number;
  /** Numbers a sample. */
  readonly features: number;
  readonly classes: number;
  /** Row k holds sample k. */
  readonly x: Float64Array;
  readonly labels: Uint8Array;
}

const PIXELS = 64;
const BYTES = 1 + (PIXELS * 5) / 8;

/**
 * Reads public/data/digits.bin.
 *
 * a digit: one byte for its label, then 64 pixels of five bits, the first in the highest bits
 *
 * @param buffer - the file's bytes
 * @returns pixels as 0 … 1 (they were 0 … 16), row by row of the image, and labels 0 … 9
 * @throws RangeError for bytes that are no such file
 * @source UCI's handwritten digits, Alpaydin and Kaynak 1998
 */
export function parseDigits(buffer: ArrayBuffer): Samples {
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0 || bytes.length % BYTES !== 0)
    refuse('parseDigits', 'buffer.byteLength', `a multiple of ${BYTES} and > 0`, bytes.length);
  const count = bytes.length / BYTES;
  const x = new Float64Array(count * PIXELS);
  const labels = new Uint8Array(count);
  for (let k = 0; k < count; k++) {
    const label = bytes[k * BYTES]!;
    if (label > 9) refuse('parseDigits', `label of digit ${k}`, '0 … 9', label);
    labels[k] = label;
    for (let i = 0; i < PIXELS; i++) {
      const at = k * BYTES + 1 + ((5 * i) >> 3);
      const pair = (bytes[at]! << 8) | (bytes[at + 1] ?? 0);
      x[k * PIXELS + i] = ((pair >> (11 - ((5 * i) & 7))) & 31) / 16;
    }
  }
  return { count, features: PIXELS, classes: 10, x, labels };
}
