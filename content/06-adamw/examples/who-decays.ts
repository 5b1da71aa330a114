// Which scales of norms three rules let decay, in four models.
import { decayRules, publishedModels, type DecayRule, type PublishedName } from '#lib/index.ts';
import { example } from '#schema/example.ts';

const models: readonly PublishedName[] = ['bert', 'gpt2', 'llama', 'encoder'];

/** How many scales of norms decay in each model. */
const counts = (rule: DecayRule) =>
  Object.fromEntries(
    models.map((model) => {
      const { tensors, norms } = publishedModels[model];
      const decaying = tensors.filter(decayRules[rule]);
      return [model, decaying.filter(({ name }) => norms.includes(name)).length];
    }),
  );

export const whoDecays = example({
  id: 'who-decays',
  title: 'Scales of norms that decay, by model and by rule',
  given: { least: 2 },
  compute: () => ({
    norms: Object.fromEntries(models.map((model) => [model, publishedModels[model].norms.length])),
    all: counts('all'),
    names: counts('names'),
    shape: counts('shape'),
  }),
});
