// The frameworks' gradient descent: the same rule, other default rates.
import { conventions, type SgdOptions } from '#lib/index.ts';
import { example } from '#schema/example.ts';

const rate = ({ lr }: SgdOptions) => (typeof lr === 'number' ? lr : 'to be given');

export const frameworks = example({
  id: 'frameworks',
  title: 'The default rate of plain gradient descent in three frameworks',
  given: {},
  compute: () => ({
    pytorch: rate(conventions.pytorch.sgd),
    keras: rate(conventions.keras.sgd),
    optax: rate(conventions.optax.sgd),
  }),
});
