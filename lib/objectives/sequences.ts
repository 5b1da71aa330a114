// Sequences of gradients of one coordinate, to see what a rule makes of each.
import { checkCount } from '../check.ts';
import { random } from '../random.ts';

type Sequence = readonly (readonly number[])[];

const sequence = (steps: number, g: (t: number) => number): Sequence => {
  checkCount('sequence: steps', steps);
  return Array.from({ length: steps }, (_, i) => [g(i + 1)]);
};

/** Builders of lists for `listedGradients`; each has one coordinate and `steps` entries. */
export const sequences = {
  /** The same gradient at every step. */
  constant: (steps: number, { size = 1 } = {}): Sequence => sequence(steps, () => size),
  /** A gradient that turns around at every step. */
  alternating: (steps: number, { size = 1 } = {}): Sequence =>
    sequence(steps, (t) => (t % 2 === 1 ? size : -size)),
  /** Normal deviates around a mean. */
  random: (steps: number, { mean = 0, sigma = 1, seed = 1 } = {}): Sequence => {
    const source = random(seed);
    return sequence(steps, () => mean + sigma * source.normal());
  },
  /** 0, but for every `period`-th step. */
  rare: (steps: number, { size = 1, period = 10 } = {}): Sequence => {
    checkCount('sequences.rare', period, 'period');
    return sequence(steps, (t) => (t % period === 0 ? size : 0));
  },
  /** One gradient `factor` times as large as all others, at step `at`. */
  spike: (steps: number, { size = 1, factor = 100, at = Math.ceil(steps / 2) } = {}): Sequence =>
    sequence(steps, (t) => (t === at ? size * factor : size)),
} as const;
