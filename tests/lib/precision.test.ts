// Rounding, bit by bit: every float16 and bfloat16, the ties between them, and the engine's own rounding.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formats,
  random,
  roundAtRandom,
  roundTo,
  roundVector,
  toBfloat16,
  toFloat16,
  toFloat32,
  type FormatName,
  type Random,
} from '#lib/index.ts';

/** What a pattern of 16 bits means, by the definition of the formats. */
function decode(bits: number, exponentBits: number): number {
  const fractionBits = 15 - exponentBits;
  const bias = 2 ** (exponentBits - 1) - 1;
  const sign = bits >> 15 ? -1 : 1;
  const exponent = (bits >> fractionBits) & (2 ** exponentBits - 1);
  const fraction = (bits & (2 ** fractionBits - 1)) / 2 ** fractionBits;
  if (exponent === 2 ** exponentBits - 1) return fraction === 0 ? sign * Infinity : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** (1 - bias);
  return sign * (1 + fraction) * 2 ** (exponent - bias);
}

/** Float32 to bfloat16 on the bits, as hardware does it: add just under half, plus the last kept bit. */
function bfloatByBits(x: number): number {
  const cell = new DataView(new ArrayBuffer(4));
  cell.setFloat32(0, x);
  const bits = cell.getUint32(0);
  if (Number.isNaN(x)) return Number.NaN;
  cell.setUint32(0, ((bits + 0x7fff + ((bits >>> 16) & 1)) & 0xffff0000) >>> 0);
  return cell.getFloat32(0);
}

const halves = [
  { name: 'float16', exponentBits: 5, round: toFloat16 },
  { name: 'bfloat16', exponentBits: 8, round: toBfloat16 },
] as const;

/** Any double, by its 64 bits: as many near 1e-300 as near 1. */
const anyDouble = fc
  .tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 0xffffffff }))
  .map(([high, low]) => {
    const cell = new DataView(new ArrayBuffer(8));
    cell.setUint32(0, high);
    cell.setUint32(4, low);
    return cell.getFloat64(0);
  });
/** Doubles where the formats live. */
const usualDouble = fc
  .tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.integer({ min: -150, max: 130 }))
  .map(([x, e]) => x * 2 ** e);

describe.each(halves)('$name', ({ name, exponentBits, round }) => {
  const values = Array.from({ length: 65_536 }, (_, bits) => decode(bits, exponentBits));

  test('all 65,536 patterns round to themselves', () => {
    expect(values.filter((x) => !Object.is(round(x), x))).toEqual([]);
  });

  test('between two neighbours everything goes to the nearer, and the middle to the even one', () => {
    const infinity = values.indexOf(Infinity);
    let wrong = 0;
    for (let bits = 0; bits + 1 < infinity; bits++) {
      const [low, high] = [values[bits]!, values[bits + 1]!];
      const middle = (low + high) / 2;
      const even = bits % 2 === 0 ? low : high;
      const [under, over] = [middle * (1 - 2 ** -50), middle * (1 + 2 ** -50)];
      for (const s of [1, -1]) {
        if (round(s * middle) !== s * even) wrong++;
        if (round(s * under) !== s * low) wrong++;
        if (round(s * over) !== s * high) wrong++;
      }
    }
    expect(wrong).toBe(0);
  });

  test('beyond the greatest by half a gap is Infinity, less is the greatest', () => {
    const { max, precision } = formats[name];
    const edge = max * (1 + 2 ** -precision / (2 - 2 ** (1 - precision)));
    expect(values.filter(Number.isFinite).reduce((a, b) => Math.max(a, b))).toBe(max);
    expect(round(edge)).toBe(Infinity);
    expect(round(-edge)).toBe(-Infinity);
    expect(round(edge * (1 - 2 ** -50))).toBe(max);
    expect(round(Number.MAX_VALUE)).toBe(Infinity);
  });

  test('the least positive number, half of it, and zeros of both signs', () => {
    const { minPositive } = formats[name];
    expect(minPositive).toBe(values[1]);
    expect(round(minPositive / 2)).toBe(0);
    expect(round((minPositive / 2) * (1 + 2 ** -52))).toBe(minPositive);
    expect(Object.is(round(-0), -0)).toBe(true);
    expect(Object.is(round(-minPositive / 4), -0)).toBe(true);
    expect(round(Number.MIN_VALUE)).toBe(0);
  });

  test('rounding is monotone, odd, and done after once', () => {
    fc.assert(
      fc.property(usualDouble, usualDouble, (a, b) => {
        expect(round(Math.min(a, b))).toBeLessThanOrEqual(round(Math.max(a, b)));
        expect(round(-a)).toBe(-round(a));
        expect(round(round(a))).toBe(round(a));
      }),
    );
  });
});

describe("against the engine's own rounding", () => {
  test('float16 is Math.f16round, for any double', () => {
    for (const double of [anyDouble, usualDouble]) {
      fc.assert(
        fc.property(double, (x) => {
          expect(toFloat16(x)).toBe(Math.f16round(x));
        }),
        { numRuns: 2000 },
      );
    }
  });

  test('bfloat16 is what the bits of a float32 say', () => {
    for (const double of [anyDouble, usualDouble]) {
      fc.assert(
        fc.property(double, (x) => {
          const single = Math.fround(x);
          expect(toBfloat16(single)).toBe(bfloatByBits(single));
        }),
        { numRuns: 2000 },
      );
    }
  });

  test('a double goes to bfloat16 in one rounding: two can turn a tie', () => {
    const x = 1 + 2 ** -8 + 2 ** -40; // float32 drops the last bit and leaves a tie
    expect(toBfloat16(x)).toBe(1 + 2 ** -7);
    expect(toBfloat16(toFloat32(x))).toBe(1);
  });
});

describe('facts that the book uses', () => {
  test('in float16 1e-8 is 0, 0.9999 is 1, 256² is Infinity; in bfloat16 0.999 is 1', () => {
    expect(toFloat16(1e-8)).toBe(0);
    expect(toFloat16(0.9999)).toBe(1);
    expect(toFloat16(256 ** 2)).toBe(Infinity);
    expect(toFloat16(255 ** 2)).toBeLessThan(Infinity);
    expect(toBfloat16(0.999)).toBe(1);
    expect(toBfloat16(1 - 1e-3)).toBe(1);
  });

  test('the formats: greatest, least normal, least positive, gap at 1, bytes', () => {
    const { float64, float32, float16, bfloat16 } = formats;
    expect(Object.values(formats).map(({ name }) => name)).toEqual(Object.keys(formats));
    expect([float64.max, float64.minPositive, float64.epsilon]).toEqual([
      Number.MAX_VALUE,
      Number.MIN_VALUE,
      Number.EPSILON,
    ]);
    expect(float32.max).toBe(Math.fround(3.4028234663852886e38));
    expect([float16.max, float16.minNormal, float16.minPositive]).toEqual([
      65_504,
      2 ** -14,
      2 ** -24,
    ]);
    expect([bfloat16.max, bfloat16.epsilon]).toEqual([3.3895313892515355e38, 2 ** -7]);
    expect([float64, float32, float16, bfloat16].map((f) => f.bytes)).toEqual([8, 4, 2, 2]);
  });

  test('rounding goes by the name of the format; float64 changes nothing', () => {
    expect(Object.keys(roundTo)).toEqual(Object.keys(formats));
    expect(roundTo.float64(0.1)).toBe(0.1);
    expect(roundTo.float32(0.1)).toBe(Math.fround(0.1));
    expect(roundTo.bfloat16(0.1)).toBe(0.10009765625);
  });

  test('a vector is rounded number by number', () => {
    for (const name of Object.keys(formats) as FormatName[]) {
      const x = Float64Array.of(0.1, -1e-6, 7e4, Number.NaN);
      const expected = x.map(roundTo[name]);
      roundVector(x, name);
      expect(x).toEqual(expected);
    }
  });
});

describe('rounding at random', () => {
  const named = fc.constantFrom<FormatName>('float32', 'float16', 'bfloat16');

  test('gives one of the two neighbours, and leaves alone what the format holds', () => {
    fc.assert(
      fc.property(usualDouble, named, fc.integer(), (x, to, seed) => {
        const rounded = roundAtRandom(x, to, random(seed));
        const near = roundTo[to](x);
        if (near === x) expect(rounded).toBe(x);
        else {
          const side = Math.sign(rounded - x);
          const other = roundTo[to](x + (x - near)); // the mirror of the nearest lies behind the other neighbour
          expect(roundTo[to](rounded)).toBe(rounded);
          expect(rounded === near || side === Math.sign(x - near) || other === near).toBe(true);
        }
      }),
    );
  });

  test('is right on average: a quarter of the way up goes up a quarter of the time', () => {
    const source = random(1);
    const x = 1 + 0.25 * formats.bfloat16.epsilon;
    let ups = 0;
    for (let i = 0; i < 40_000; i++) if (roundAtRandom(x, 'bfloat16', source) > 1) ups++;
    expect(ups / 40_000).toBeCloseTo(0.25, 1.9);
    expect(Math.abs(ups / 40_000 - 0.25)).toBeLessThan(5 * Math.sqrt((0.25 * 0.75) / 40_000));
  });

  test('goes up if the draw is below the distance from the lower neighbour, and only then', () => {
    const drawn = (u: number): Random => ({ ...random(0), next: () => u });
    const x = 1 + 0.25 * formats.bfloat16.epsilon;
    expect(roundAtRandom(x, 'bfloat16', drawn(0.25))).toBe(1);
    expect(roundAtRandom(x, 'bfloat16', drawn(0.2499))).toBe(1 + formats.bfloat16.epsilon);
    expect(roundAtRandom(1, 'bfloat16', drawn(0))).toBe(1); // nothing to round
  });

  test('takes one draw for each number', () => {
    const [used, other] = [random(4), random(4)];
    roundVector(Float64Array.of(0.1, 0.2, 0.3), 'float16', used);
    for (let i = 0; i < 3; i++) other.next();
    expect(used.next()).toBe(other.next());
  });

  test('keeps zeros, NaN and infinities, and passes the greatest number only upwards', () => {
    const source = random(2);
    for (const x of [0, -0, Number.NaN, Infinity, -Infinity])
      expect(roundAtRandom(x, 'float16', source)).toBe(x);
    const seen = new Set(
      Array.from({ length: 200 }, () => roundAtRandom(65_520, 'float16', source)),
    );
    expect(seen).toEqual(new Set([65_504, Infinity]));
    for (const x of [0.1, Number.MIN_VALUE, -Number.MAX_VALUE])
      expect(roundAtRandom(x, 'float64', source)).toBe(x);
  });
});
