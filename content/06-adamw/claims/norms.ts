// The claim on parameter groups: the number of dimensions spares every norm and bias of the four models.
import { decayRules, publishedModels } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { oneOf } from '#schema/range.ts';

export const normClaim = claim({
  id: 'dimensions-tell',
  conditions: 'for the tensors of the four models that the figure lists',
  over: { model: oneOf('bert', 'gpt2', 'llama', 'encoder') },
  cases: 12,
  holds({ model }) {
    const { tensors, norms } = publishedModels[model];
    const wrong = tensors.filter((tensor) => {
      const rests = norms.includes(tensor.name) || tensor.name.includes('bias');
      return decayRules.shape(tensor) === rests;
    });
    return wrong.length === 0 || wrong.map(({ name }) => name).join(', ');
  },
});
