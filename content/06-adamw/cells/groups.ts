// Groups for GPT-2: matrices decay, the rest does not. Change the rule, or the model.
import {
  adamw,
  matrices,
  others,
  parameterGroups,
  publishedModels,
} from 'optim';

const rule = parameterGroups(publishedModels.gpt2.tensors, [
  {
    name: 'decays',
    takes: matrices,
    optimizer: adamw({ lr: 6e-4, weightDecay: 0.1 }),
  },
  {
    name: 'rests',
    takes: others,
    optimizer: adamw({ lr: 6e-4, weightDecay: 0 }),
  },
]);
for (const { name, parameters } of rule.options.groups)
  console.log(name, parameters.join(', '));
