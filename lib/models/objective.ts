// A model as an objective: the loss on all samples to look at, the gradient of a minibatch to step by.
import { minibatches } from './batches.ts';
import type { Batch, Model } from './model.ts';
import type { Objective } from '../types.ts';

export interface ModelObjectiveOptions {
  /** Samples to train on; default: all. */
  samples?: Batch;
  /** Samples a step; default: all, which is full-batch descent. */
  size?: number;
  /** Seed of the start and of the order of the samples, a whole number; default 0. */
  seed?: number;
  /** Samples on which the loss is measured; default: those trained on. */
  measured?: Batch;
}

/**
 * A model as an objective that descend() can walk down.
 *
 * value(θ) = mean loss on the measured samples
 * gradient(θ, t) = gradient of the mean loss on minibatch t
 *
 * @param model - a model on its data
 * @param samples - numbers of those to train on; default all
 * @param size - samples a minibatch; default all of them
 * @param seed - of the start and of the order of the samples, a whole number; default 0
 * @param measured - numbers of those on which value() is measured; default those to train on
 * @returns the objective; its minima are unknown, and no window shows it
 * @throws RangeError for a size or a seed that is not allowed
 * @source Robbins and Monro 1951, with minibatches
 */
export function modelObjective(
  model: Model,
  { samples, size, seed = 0, measured }: ModelObjectiveOptions = {},
): Objective {
  const all = samples ?? Uint32Array.from({ length: model.samples }, (_, i) => i);
  const batch = size === undefined ? () => all : minibatches(all, size, seed);
  return {
    name: model.name,
    label: model.label,
    n: model.n,
    start: [...model.start(seed)],
    minima: [],
    window: [],
    source: model.label,
    value: (theta) => model.loss(theta, measured ?? all),
    gradient(theta, g, t) {
      model.lossAndGradient(theta, batch(t), g);
    },
  };
}
