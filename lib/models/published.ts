// Tensors of four published models, by name and shape as their libraries give them: for groups that must fit real names.
import { matrices, named, others } from '../groups.ts';
import { layout, type Parameter } from '../tensors.ts';

/** A model of which one block is listed, with an embedding and the last norm where it has them. */
export interface PublishedModel {
  /** What its authors call it. */
  readonly label: string;
  /** Its tensors; further blocks repeat these names. */
  readonly tensors: readonly Parameter[];
  /** The names of those tensors that are the scale of a norm. */
  readonly norms: readonly string[];
}

export type PublishedName = 'bert' | 'gpt2' | 'llama' | 'encoder';

/**
 * Names and shapes of tensors in BERT base, GPT-2 small, Llama 7B and PyTorch's TransformerEncoderLayer(512, 8),
 * without the number of their block.
 *
 * @shapes one entry a tensor; a weight of a linear layer has two dimensions, a bias and a scale one
 * @source `named_parameters()` of Hugging Face's transformers 5.18 and of PyTorch 2.13
 */
export const publishedModels: Readonly<Record<PublishedName, PublishedModel>> = {
  bert: {
    label: 'BERT',
    tensors: layout([
      ['word_embeddings.weight', [30_522, 768]],
      ['embeddings.LayerNorm.weight', [768]],
      ['attention.self.query.weight', [768, 768]],
      ['attention.self.query.bias', [768]],
      ['attention.output.LayerNorm.weight', [768]],
      ['attention.output.LayerNorm.bias', [768]],
      ['output.LayerNorm.weight', [768]],
      ['output.LayerNorm.bias', [768]],
    ]),
    norms: [
      'embeddings.LayerNorm.weight',
      'attention.output.LayerNorm.weight',
      'output.LayerNorm.weight',
    ],
  },
  gpt2: {
    label: 'GPT-2',
    tensors: layout([
      ['wte.weight', [50_257, 768]],
      ['ln_1.weight', [768]],
      ['ln_1.bias', [768]],
      ['attn.c_attn.weight', [768, 2304]],
      ['attn.c_attn.bias', [2304]],
      ['ln_2.weight', [768]],
      ['ln_2.bias', [768]],
      ['ln_f.weight', [768]],
    ]),
    norms: ['ln_1.weight', 'ln_2.weight', 'ln_f.weight'],
  },
  llama: {
    label: 'Llama',
    tensors: layout([
      ['embed_tokens.weight', [32_000, 4096]],
      ['self_attn.q_proj.weight', [4096, 4096]],
      ['self_attn.o_proj.weight', [4096, 4096]],
      ['mlp.gate_proj.weight', [11_008, 4096]],
      ['mlp.down_proj.weight', [4096, 11_008]],
      ['input_layernorm.weight', [4096]],
      ['post_attention_layernorm.weight', [4096]],
      ['norm.weight', [4096]],
    ]),
    norms: ['input_layernorm.weight', 'post_attention_layernorm.weight', 'norm.weight'],
  },
  encoder: {
    label: 'PyTorch’s encoder layer',
    tensors: layout([
      ['self_attn.in_proj_weight', [1536, 512]],
      ['self_attn.in_proj_bias', [1536]],
      ['linear1.weight', [2048, 512]],
      ['linear1.bias', [2048]],
      ['norm1.weight', [512]],
      ['norm1.bias', [512]],
      ['norm2.weight', [512]],
      ['norm2.bias', [512]],
    ]),
    norms: ['norm1.weight', 'norm2.weight'],
  },
};

const listed = named('bias', 'LayerNorm.weight', 'layer_norm.weight');

/**
 * Rules by which recipes choose the tensors that decay: `all`; `names`, all but a list of names that was
 * written for BERT; `shape`, two dimensions or more.
 *
 * @source `names`: BERT's code and many recipes after it; `shape`: nanoGPT
 */
export const decayRules = {
  all: others,
  names: (parameter: Parameter): boolean => !listed(parameter),
  shape: matrices,
} as const;

export type DecayRule = keyof typeof decayRules;
