// Rules by which recipes choose the tensors that decay, and what they do to the norms of real models.
import {
  matrices,
  named,
  others,
  publishedModels,
  type Parameter,
  type PublishedName,
} from '#lib/index.ts';

const listed = named('bias', 'LayerNorm.weight', 'layer_norm.weight');

export const decayRules = {
  /** One group for everything. */
  all: others,
  /** A list of names that rest, as it stands in many recipes. */
  names: (parameter: Parameter): boolean => !listed(parameter),
  /** Two dimensions or more. */
  shape: matrices,
} as const;
export type DecayRule = keyof typeof decayRules;

/** Scales of norms that the rule lets decay, by name. */
export const decayedNorms = (model: PublishedName, rule: DecayRule): string[] => {
  const { tensors, norms } = publishedModels[model];
  return tensors
    .filter((tensor) => norms.includes(tensor.name) && decayRules[rule](tensor))
    .map(({ name }) => name);
};
