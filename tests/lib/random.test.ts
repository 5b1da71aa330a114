// The seeded generator: the very numbers of its definition, worked out here in whole numbers of any length, and what it refuses.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { random } from '#lib/index.ts';
import type { Random } from '#lib/index.ts';

const low32 = (x: bigint): bigint => BigInt.asUintN(32, x);

/** MurmurHash3's finalizer, as published. */
function murmur(x: bigint): bigint {
  let h = low32(x);
  h = low32((h ^ (h >> 16n)) * 0x85ebca6bn);
  h = low32((h ^ (h >> 13n)) * 0xc2b2ae35n);
  return h ^ (h >> 16n);
}

interface Definition {
  readonly next: () => number;
  readonly split: (key: bigint) => Definition;
}

/** sfc32, as published, with its fifteen rounds of warming up; seeded with two hashed words. */
function definition(high: bigint, low: bigint): Definition {
  let [a, b, c, counter] = [high, low, murmur(high ^ murmur(low)), 1n];
  const draw = (): bigint => {
    const out = low32(a + b + counter++);
    a = b ^ (b >> 9n);
    b = low32(c + (c << 3n));
    c = low32(((c << 21n) | (c >> 11n)) + out);
    return out;
  };
  for (let i = 0; i < 15; i++) draw();
  return {
    // 32 bits and then 21 more
    next: () => Number((draw() << 21n) | (draw() >> 11n)) / 2 ** 53,
    split: (key) =>
      definition(murmur(high + key * 0x9e3779b9n), murmur(low ^ murmur(key + 0x7f4a7c15n))),
  };
}
const seeded = (seed: number) =>
  definition(murmur(BigInt(Math.floor(seed / 2 ** 32))), murmur(BigInt(seed)));

const drawn = ({ next }: Pick<Random, 'next'>, n = 20): number[] => Array.from({ length: n }, next);
const seeds = [
  0,
  1,
  2,
  -1,
  123_456_789,
  2 ** 32,
  2 ** 40 + 7,
  -(2 ** 45) - 3,
  Number.MAX_SAFE_INTEGER,
];

describe('the stream', () => {
  test.each(seeds)('of seed %d is that of the definition', (seed) => {
    expect(drawn(random(seed))).toEqual(drawn(seeded(seed)));
  });

  test('of every seed and key is that of the definition', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer(), (seed, key) => {
        const [ours, theirs] = [random(seed).split(key), seeded(seed).split(BigInt(key))];
        expect(drawn(ours, 4)).toEqual(drawn(theirs, 4));
        expect(drawn(ours.split(1), 4)).toEqual(drawn(theirs.split(1n), 4));
      }),
    );
  });

  test('starts as it started when the book was written', () => {
    expect(drawn(random(1), 3)).toEqual([0.452476538943699, 0.721274745181035, 0.8131528072022427]);
  });

  test('differs between seeds that share 32 bits', () => {
    expect(new Set(seeds.map((seed) => random(seed).next())).size).toBe(seeds.length);
  });
});

describe('what is made of it', () => {
  test('whole numbers below n, each as often as the others', () => {
    const r = random(5);
    const counts = [0, 0, 0, 0, 0];
    for (let i = 0; i < 5000; i++) counts[r.int(5)]! += 1;
    expect(counts.length).toBe(5);
    // five standard deviations of a count around 1000
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(5 * Math.sqrt(800));
    const [one, share] = [random(8), random(8)];
    for (let i = 0; i < 50; i++) expect(one.int(17)).toBe(Math.floor(share.next() * 17));
  });

  test('two normal deviates of each point in the disc, by the polar method', () => {
    for (const seed of seeds) {
      const { next } = seeded(seed);
      const expected: number[] = [];
      while (expected.length < 40) {
        const [x, y] = [next() * 2 - 1, next() * 2 - 1];
        const s = x ** 2 + y ** 2;
        if (s >= 1) continue;
        const length = Math.sqrt((-2 * Math.log(s)) / s);
        expected.push(x * length, y * length);
      }
      const r = random(seed);
      expected.forEach((x) => {
        expect(r.normal()).toBeCloseTo(x, 12);
      });
    }
  });

  test('normal deviates of mean 0 and variance 1, within their error', () => {
    const r = random(3);
    const x = Array.from({ length: 10_000 }, () => r.normal());
    const mean = x.reduce((a, b) => a + b) / 1e4;
    const variance = x.reduce((a, b) => a + (b - mean) ** 2, 0) / 1e4;
    expect(Math.abs(mean)).toBeLessThan(0.04); // four standard errors
    expect(Math.abs(variance - 1)).toBeLessThan(0.06);
  });

  test('a stream of its own for a key, whatever was drawn before', () => {
    const parent = random(7);
    const child = drawn(parent.split(3));
    parent.next();
    parent.normal();
    expect(drawn(parent.split(3))).toEqual(child);
    expect(drawn(parent.split(4))).not.toEqual(child);
    expect(drawn(random(8).split(3))).not.toEqual(child);
  });
});

test.each([0.5, Number.NaN, Infinity, 2 ** 53, '1', null])('the seed %s is refused', (seed) => {
  expect(() => random(seed as number)).toThrow(
    new RangeError(`random: seed must be a whole number, got ${String(seed)}`),
  );
});
