// Exercise: which tensors decay; the right answer is the library's rule for groups, on real names.
import {
  matrices,
  publishedModels,
  type PublishedName,
} from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Tensor = Readonly<{
  name: string;
  shape: readonly number[];
}>;
type Arguments = readonly [tensors: readonly Tensor[]];

const of = (model: PublishedName, from = 0, to = 8): Tensor[] =>
  publishedModels[model].tensors
    .slice(from, to)
    .map(({ name, shape }) => ({ name, shape: [...shape] }));

/** A model whose names follow no published one's. */
const unseen: readonly Tensor[] = [
  { name: 'tokens.table', shape: [32000, 512] },
  { name: 'scale_1', shape: [512] },
  { name: 'query.kernel', shape: [512, 512] },
  { name: 'query.shift', shape: [512] },
  { name: 'scale_2', shape: [512] },
  { name: 'mlp.kernel', shape: [512, 2048] },
];

const models: readonly PublishedName[] = [
  'bert',
  'gpt2',
  'llama',
  'encoder',
];

export default exercise<Arguments>({
  title: 'Which tensors decay?',
  kind: 'blanks',
  entry: 'decaying',
  parameters: ['tensors'],
  examples: [[of('gpt2', 0, 4)], [of('bert', 0, 4)]],
  draw(random) {
    const from = random.int(3);
    const model = models[random.int(5)]; // the fifth is the unseen one
    return [
      model ? of(model, from, from + 5) : unseen.slice(from),
    ];
  },
  reference: (tensors: readonly Tensor[]) =>
    tensors
      .filter(({ name, shape }) =>
        matrices({ name, shape, offset: 0, size: 1 }),
      )
      .map(({ name }) => name),
  hints: [
    'Compare the shapes of what should decay with those of what should not.',
    'A matrix has two dimensions. How many have a bias and the scale of a norm?',
    '`shape.length` is the number of dimensions.',
  ],
});
