// Real tensors by name: which of them three rules let decay, and which scales of norms slip through.
import { decayRules, publishedModels } from '#lib/index.ts';
import type { DecayRule, PublishedName } from '#lib/index.ts';
import { figure, type Columns } from './kit/types.ts';

export const ROWS = 8;
const OUTSIDE = -10;

const chosen = (model: string) => publishedModels[model as PublishedName];

/** The scales of norms that the rule lets decay. */
const slipped = (model: string, columns: Columns): string[] =>
  chosen(model)
    .tensors.filter((_, i) => columns['norm']![i] === 1 && columns['decays']![i] === 1)
    .map(({ name }) => name);

const listOf = (names: readonly string[]): string =>
  names.length === 0 ? 'none' : names.join(', ');

export default figure({
  id: 'who-decays',
  question: 'Which tensors does a rule let decay?',
  caption:
    'Tensors of one block, an embedding and the last norm, by the names that the models’ libraries give them. Those in the left column rest, those further in decay; scales of norms are diamonds.',
  finding:
    'A list of names fits the model it was written for and lets norms decay in others; the number of dimensions tells matrices from biases and norms in all of them.',
  params: {
    model: {
      kind: 'choice',
      label: 'Model',
      options: Object.fromEntries(
        Object.entries(publishedModels).map(([name, { label }]) => [name, label]),
      ),
      value: 'gpt2',
    },
    rule: {
      kind: 'choice',
      label: 'What decays',
      options: {
        all: 'everything',
        names: 'all but a list of names',
        shape: 'two dimensions or more',
      },
      value: 'names',
    },
  },
  presets: [
    { label: 'BERT with its list', values: { model: 'bert', rule: 'names' } },
    { label: 'Llama with BERT’s list', values: { model: 'llama', rule: 'names' } },
    { label: 'Llama by dimensions', values: { model: 'llama', rule: 'shape' } },
  ],
  key: [
    { style: 'one', label: 'weight, embedding or bias' },
    { style: 'two', label: 'scale of a norm' },
  ],
  columns({ model, rule }) {
    const { tensors, norms } = chosen(model);
    return {
      row: tensors.map((_, i) => i + 1),
      dimensions: tensors.map(({ shape }) => shape.length),
      entries: tensors.map(({ size }) => size),
      norm: tensors.map(({ name }) => Number(norms.includes(name))),
      decays: tensors.map((tensor) => Number(decayRules[rule as DecayRule](tensor))),
    };
  },
  marks: ({ model }, columns) =>
    chosen(model).tensors.flatMap(({ name }, i) =>
      // two marks a row, of which one is out of the picture: a mark keeps its style
      ([0, 1] as const).map((norm) => ({
        kind: 'point' as const,
        id: `${norm === 1 ? 'norm' : 'plain'}${i}`,
        style: norm === 1 ? 'two' : 'one',
        x: columns['norm']![i] === norm ? columns['decays']![i]! : OUTSIDE,
        y: ROWS - i,
        text: name,
        dx: 10,
        dy: 4,
        anchor: 'start' as const,
      })),
    ),
  speak({ model }, columns) {
    const names = slipped(model, columns);
    return names.length === 0
      ? `In ${chosen(model).label} no scale of a norm decays.`
      : `In ${chosen(model).label} ${names.length} of ${chosen(model).norms.length} scales of norms decay: ${listOf(names)}.`;
  },
  describe({ model }, columns) {
    const { tensors } = chosen(model);
    const rests = tensors.filter((_, i) => columns['decays']![i] === 0).map(({ name }) => name);
    const decays = tensors.filter((_, i) => columns['decays']![i] === 1).map(({ name }) => name);
    return `Two columns of names. At rest: ${listOf(rests)}. Decaying: ${listOf(decays)}. Scales of norms among the decaying: ${listOf(slipped(model, columns))}.`;
  },
  table: [
    { key: 'row', label: 'tensor, as listed', digits: 2 },
    { key: 'dimensions', label: 'dimensions', digits: 1 },
    { key: 'entries', label: 'entries', digits: 9 },
    { key: 'norm', label: 'scale of a norm (1: yes)', digits: 1 },
    { key: 'decays', label: 'decays (1: yes)', digits: 1 },
  ],
});
