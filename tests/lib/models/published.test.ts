// Published models: their tensors lie one behind the other, and each rule of decay takes what it says.
import { describe, expect, test } from 'vitest';
import { decayRules, parameterGroups, publishedModels, sgd } from '../../../lib/index.ts';

describe.each(Object.entries(publishedModels))('%s', (_, { tensors, norms }) => {
  test('its tensors make one flat theta, which groups by each rule take', () => {
    const rest = { name: 'rests', takes: () => true, optimizer: sgd() };
    for (const takes of Object.values(decayRules))
      expect(() =>
        parameterGroups(tensors, [{ name: 'decays', takes, optimizer: sgd() }, rest]),
      ).not.toThrow();
  });

  test('each norm that it names is a tensor of one dimension', () => {
    for (const name of norms)
      expect(tensors.find((tensor) => tensor.name === name)?.shape).toHaveLength(1);
  });

  test('by shape all decays but the vectors, and without a rule all', () => {
    const vectors = tensors.filter(({ shape }) => shape.length === 1);
    expect(tensors.filter((tensor) => !decayRules.shape(tensor))).toEqual(vectors);
    expect(tensors.every(() => decayRules.all())).toBe(true);
  });
});

test('names are those that the libraries give, to the letter', () => {
  const text = Object.values(publishedModels).map(({ label, tensors, norms }) =>
    [label, ...tensors.map(({ name }) => name + (norms.includes(name) ? '*' : ''))].join(' '),
  );
  expect(text).toEqual([
    'BERT word_embeddings.weight embeddings.LayerNorm.weight* attention.self.query.weight attention.self.query.bias attention.output.LayerNorm.weight* attention.output.LayerNorm.bias output.LayerNorm.weight* output.LayerNorm.bias',
    'GPT-2 wte.weight ln_1.weight* ln_1.bias attn.c_attn.weight attn.c_attn.bias ln_2.weight* ln_2.bias ln_f.weight*',
    'Llama embed_tokens.weight self_attn.q_proj.weight self_attn.o_proj.weight mlp.gate_proj.weight mlp.down_proj.weight input_layernorm.weight* post_attention_layernorm.weight* norm.weight*',
    'PyTorch’s encoder layer self_attn.in_proj_weight self_attn.in_proj_bias linear1.weight linear1.bias norm1.weight* norm1.bias norm2.weight* norm2.bias',
  ]);
});

test('the list of names spares the norms of BERT, and of no other', () => {
  const spared = Object.entries(publishedModels).map(([model, { tensors, norms }]) => [
    model,
    tensors.filter((tensor) => norms.includes(tensor.name) && !decayRules.names(tensor)).length,
  ]);
  expect(Object.fromEntries(spared)).toEqual({ bert: 3, gpt2: 0, llama: 0, encoder: 0 });
});
