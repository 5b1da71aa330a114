// The question on parameter groups: which tensors of PyTorch's encoder layer a list of names made for BERT lets decay.
import { decayRules, publishedModels } from '#lib/index.ts';
import { multiple } from '#schema/quiz.ts';

const decays = (name: string): boolean =>
  decayRules.names(publishedModels.encoder.tensors.find((tensor) => tensor.name === name)!);

export const groupQuestions = [
  multiple({
    id: 'encoder-by-list',
    ask: 'A recipe lets all decay but tensors whose names contain `bias`, `LayerNorm.weight` or `layer_norm.weight`. It is run on PyTorch’s encoder layer. Which of these decay?',
    options: [
      { text: '`linear1.weight`', holds: () => decays('linear1.weight'), correct: true },
      {
        text: '`linear1.bias`',
        holds: () => decays('linear1.bias'),
        mistake: 'bias-decays-too',
        because: 'Its name contains `bias`, which is on the list.',
      },
      {
        text: '`norm1.weight`, the scale of a norm',
        holds: () => decays('norm1.weight'),
        correct: true,
      },
      {
        text: '`norm1.bias`',
        holds: () => decays('norm1.bias'),
        mistake: 'list-of-names',
        because: 'Biases are caught by the list whatever they belong to; the scale is not.',
      },
    ],
    because:
      'Letter by letter, `norm1.weight` contains none of the three. A list of names is silent where it misses.',
  }),
];
