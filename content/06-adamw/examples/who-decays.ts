// Which scales of norms three rules let decay, in four models.
import { publishedModels, type PublishedName } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { decayedNorms, type DecayRule } from '../decay-rules.ts';

const models: readonly PublishedName[] = ['bert', 'gpt2', 'llama', 'encoder'];

const counts = (rule: DecayRule) =>
  Object.fromEntries(models.map((model) => [model, decayedNorms(model, rule).length]));

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
