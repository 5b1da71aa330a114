// Tokens with Zipf's frequencies: a softmax that has to learn common and rare words alike.
import { checkCount, refuse } from '../check.ts';
import { random } from '../random.ts';
import type { Objective, Vector } from '../types.ts';

/**
 * Frequencies of words by their rank, which sum to 1.
 *
 * q(rank) ∝ 1/rank^exponent
 *
 * @param vocabulary - how many words, a whole number ≥ 1
 * @param exponent - how fast they get rarer; default 1
 * @returns the frequencies, the most frequent word first
 * @source Zipf 1935
 */
export function zipfFrequencies(vocabulary: number, exponent = 1): readonly number[] {
  const weights = Array.from({ length: vocabulary }, (_, k) => (k + 1) ** -exponent);
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((w) => w / sum);
}

/** Writes softmax(theta) into p and returns the log of its normalizer. */
function softmax(theta: Vector, p: Vector): number {
  let top = -Infinity;
  for (let k = 0; k < p.length; k++) top = Math.max(top, theta[k]!);
  let sum = 0;
  for (let k = 0; k < p.length; k++) {
    p[k] = Math.exp(theta[k]! - top); // without the shift a large logit would overflow
    sum += p[k]!;
  }
  for (let k = 0; k < p.length; k++) p[k] = p[k]! / sum;
  return top + Math.log(sum);
}

/**
 * A softmax that learns Zipf's frequencies: one logit a token.
 *
 * loss(θ) = log Σ e^θ − Σ q·θ
 * g = softmax(θ) − q, or with a batch in place of q the shares of the tokens drawn
 *
 * @param vocabulary - how many tokens, a whole number ≥ 1; default 50
 * @param exponent - how fast they get rarer; default 1
 * @param batch - tokens drawn for a step, a whole number ≥ 0, 0 for the exact gradient; default 0
 * @param seed - of the draws, which depend on it and on the step alone; default 1
 * @returns the objective; its minimum is the entropy of the frequencies
 * @throws RangeError for a number of tokens that is not allowed
 * @source after Kunstner et al. 2024
 */
export function zipfSoftmax({
  vocabulary = 50,
  exponent = 1,
  batch = 0,
  seed = 1,
} = {}): Objective {
  checkCount('zipfSoftmax', vocabulary);
  if (!Number.isInteger(batch) || batch < 0) {
    refuse('zipfSoftmax', 'batch', 'a whole number ≥ 0', batch);
  }
  const q = zipfFrequencies(vocabulary, exponent);
  const p = new Float64Array(vocabulary);
  const source = random(seed);
  const best = q.map(Math.log);
  return {
    name: 'zipfSoftmax',
    label: `Softmax over ${vocabulary} tokens with Zipf's frequencies`,
    n: vocabulary,
    start: q.map(() => 0),
    minima: [{ theta: best, value: -q.reduce((sum, qk, k) => sum + qk * best[k]!, 0) }],
    window: q.map(() => [-6, 2]),
    source: 'after Kunstner et al., Heavy-Tailed Class Imbalance, 2024',
    value(theta) {
      const normalizer = softmax(theta, p);
      return normalizer - q.reduce((sum, qk, k) => sum + qk * theta[k]!, 0);
    },
    gradient(theta, g, t) {
      softmax(theta, p);
      if (batch === 0) {
        for (let k = 0; k < vocabulary; k++) g[k] = p[k]! - q[k]!;
        return;
      }
      g.set(p);
      const draws = source.split(t);
      for (let i = 0; i < batch; i++) {
        const token = pick(q, draws.next());
        g[token] = g[token]! - 1 / batch;
      }
    },
  };
}

/** The token at the share u of the cumulated frequencies. */
function pick(q: readonly number[], u: number): number {
  let k = 0;
  for (let sum = q[0]!; u >= sum && k < q.length - 1; sum += q[k]!) k++;
  return k;
}
