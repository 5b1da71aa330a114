// Minibatches: every sample once an epoch, in an order that a seed determines.
import { refuse } from '../check.ts';
import { random } from '../random.ts';
import type { Batch } from './model.ts';

/**
 * The samples from … to − 1, as one batch.
 *
 * @param from - number of the first
 * @param to - number after the last
 * @returns their numbers, in order
 * @throws RangeError unless 0 ≤ from < to, both whole
 */
export function samplesFrom(from: number, to: number): Batch {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || from >= to)
    refuse('samplesFrom', 'from, to', 'whole numbers with 0 ≤ from < to', [from, to]);
  return Uint32Array.from({ length: to - from }, (_, i) => from + i);
}

/**
 * Minibatches of the samples: an epoch shuffles them and takes `size` after `size`.
 *
 * batch(t) = the entries of epoch ⌊(t − 1)/perEpoch⌋'s order from ((t − 1) mod perEpoch)·size on;
 * perEpoch = ⌈samples/size⌉, and the last batch of an epoch may be smaller
 *
 * @param samples - which samples: a batch of all
 * @param size - samples a batch, a whole number from 1 to all
 * @param seed - of the shuffling, a whole number; default 0
 * @returns the batch of step t = 1, 2, …; the same t gives the same batch, which is valid until the next call
 * @throws RangeError for a size or a t that is not allowed
 * @differs PyTorch's DataLoader only in its generator; some texts draw with replacement.
 * @source Bottou 2012, on shuffling
 */
export function minibatches(samples: Batch, size: number, seed = 0): (t: number) => Batch {
  const all = samples.length;
  if (!Number.isInteger(size) || size < 1 || size > all)
    refuse('minibatches', 'size', `a whole number in 1 … ${all}`, size);
  const perEpoch = Math.ceil(all / size);
  const order = samples.slice();
  const views = Array.from({ length: perEpoch }, (_, i) =>
    order.subarray(i * size, Math.min((i + 1) * size, all)),
  );
  const source = random(seed);
  let shuffled = -1; // the epoch that `order` is in

  return (t) => {
    if (!Number.isInteger(t) || t < 1) refuse('minibatches', 't', 'a whole number ≥ 1', t);
    const epoch = Math.floor((t - 1) / perEpoch);
    if (epoch !== shuffled) {
      const draw = source.split(epoch);
      order.set(samples);
      for (let i = all - 1; i > 0; i--) {
        const j = draw.int(i + 1); // Fisher and Yates: every order is as likely as the others
        const kept = order[i]!;
        order[i] = order[j]!;
        order[j] = kept;
      }
      shuffled = epoch;
    }
    return views[(t - 1) % perEpoch]!;
  };
}
