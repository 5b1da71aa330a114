// A seeded generator of random numbers: the same numbers in every browser, for ever.

/** A stream of random numbers that a seed determines. */
export interface Random {
  /** A number in [0, 1), a multiple of 2⁻⁵³. */
  next(): number;
  /** A whole number in 0 … n − 1, each as likely as the others. */
  int(n: number): number;
  /** A normal deviate of mean 0 and variance 1. */
  normal(): number;
  /** An independent stream for the given key; the same key gives the same stream whatever was drawn here. */
  split(key: number): Random;
}

/** One round of MurmurHash3's 32-bit finalizer: every bit of the input moves every bit of the output. */
function mix(x: number): number {
  let h = x >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, a counter among them, period at least 2³². */
function sfc32(a: number, b: number, c: number): () => number {
  let counter = 1;
  const draw = (): number => {
    const out = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
    return out >>> 0;
  };
  for (let i = 0; i < 15; i++) draw(); // the author's advice: let the seed spread
  return draw;
}

function stream(high: number, low: number): Random {
  const draw = sfc32(high, low, mix(high ^ mix(low)));
  const next = (): number => (draw() * 0x200000 + (draw() >>> 11)) / 2 ** 53;
  let spare: number | undefined;
  return {
    next,
    int: (n) => Math.floor(next() * n),
    normal() {
      if (spare !== undefined) {
        const kept = spare;
        spare = undefined;
        return kept;
      }
      for (;;) {
        const x = 2 * next() - 1; // Marsaglia's polar method: a point in the unit disc gives two deviates
        const y = 2 * next() - 1;
        const s = x * x + y * y;
        if (s >= 1 || s === 0) continue;
        const scale = Math.sqrt((-2 * Math.log(s)) / s);
        spare = y * scale;
        return x * scale;
      }
    },
    split: (key) =>
      stream(mix(high + Math.imul(key, 0x9e3779b9)), mix(low ^ mix(key + 0x7f4a7c15))),
  };
}

/**
 * A stream of random numbers that a seed determines, the same on every machine.
 *
 * @param seed - a whole number
 * @returns the stream: shares, normal deviates, whole numbers, and streams of their own for steps
 * @source Doty-Humphrey's sfc32, 2010; seeded by MurmurHash3's last round
 */
export function random(seed: number): Random {
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`random: seed must be a whole number, got ${String(seed)}`);
  }
  return stream(mix(Math.floor(seed / 2 ** 32)), mix(seed));
}
