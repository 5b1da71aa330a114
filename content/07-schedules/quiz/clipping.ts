// Questions on clipping: a norm over two lists, a bound that is met at every step, and how long a spike is remembered.
import { adam, clipByGlobalNorm, clipByValue, descend, listedGradients } from '#lib/index.ts';
import { magnitude, numeric, single } from '#schema/quiz.ts';
import { afterSpike } from '../examples/clipping.ts';

const lists = [
  [6, 8],
  [0, 24],
] as const;
const bound = 13;
const together = lists.map((g) => Float64Array.from(g));
clipByGlobalNorm(together, bound, { form: 'optax' });
const alone = Float64Array.from(lists[1]);
clipByGlobalNorm(alone, bound, { form: 'optax' });
const byValue = Float64Array.from(lists[1]);
clipByValue(byValue, 9);

const always = Array.from({ length: 200 }, (_, i) => [10 * Math.cos(i + 1), 10 * Math.sin(i + 1)]);
const walk = (most: number): number => {
  const { theta } = descend(listedGradients(always), adam({ lr: 1, eps: 0 }), {
    steps: always.length,
    clip: (g) => void clipByGlobalNorm(g, most, { form: 'optax' }),
  }).at(-1);
  return theta[0]!;
};
const times = walk(1) / walk(100);

const spike = afterSpike(1000, 1000, 20_000);
const half = spike.findLastIndex((step) => step < 0.5) + 1;

export const clippingQuestions = [
  numeric({
    id: 'over-all-lists',
    ask: `A model has two lists of parameters; their gradients are $(6, 8)$ and $(0, 24)$. They are clipped by the global norm to ${bound}. What becomes of the 24?`,
    says: '12',
    value: () => together[1]![1]!,
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'each-list-alone',
        value: () => alone[1]!,
        because: 'That is its list clipped alone.',
      },
      {
        mistake: 'norm-of-lengths',
        value: () => (24 * bound) / (Math.hypot(...lists[0]) + Math.hypot(...lists[1])),
        because: 'Lengths do not add up; their squares do.',
      },
      {
        mistake: 'norm-without-root',
        value: () =>
          (24 * bound) / [...lists[0], ...lists[1]].reduce<number>((a, x) => a + x * x, 0),
        because: 'That divides by the sum of the squares. The norm is its root.',
      },
    ],
    because:
      'All entries together are one vector, and it is too long by a factor. Everything is divided by that factor, so that the gradient of the whole model keeps its direction.',
  }),
  single({
    id: 'clipped-at-every-step',
    ask: 'Every gradient of a run has the length 10, in changing directions. Someone clips them all to the length 1 before Adam (eps = 0). What happens to Adam’s way?',
    options: [
      {
        text: 'It becomes a tenth as long.',
        holds: () => Math.abs(times - 0.1) < 0.05,
        mistake: 'clipping-scales-the-rate',
        because: 'It does in gradient descent. Adam divides by the size that it sees.',
      },
      { text: 'Nothing.', holds: () => Math.abs(times - 1) < 1e-6, correct: true },
      {
        text: 'It becomes a little shorter, since v is too large at first.',
        holds: () => times > 0.1 && times < 0.99,
        mistake: 'clipping-scales-the-rate',
        because: 'v sees only clipped gradients, from the first on.',
      },
    ],
    because:
      'A bound that is met at every step multiplies all gradients by one factor, and a factor on all gradients is what Adam cannot see. Clipping counts when it treats some gradients otherwise than the rest.',
  }),
  magnitude({
    id: 'after-the-spike',
    ask: 'Gradients are 1 for 1 000 steps, then comes one of 1 000, then 1 again. The usual betas, no clipping. For how many steps are Adam’s steps shorter than half of the rate?',
    says: '10⁴',
    value: () => half,
    unit: 'steps',
    mistakes: [
      {
        mistake: 'only-the-spike-itself',
        value: () => afterSpike(1000, 1000, 0).length,
        because: 'One step is far too long. The others are too short.',
      },
      {
        mistake: 'first-average-sets-the-time',
        value: () => 1 / (1 - 0.9),
        because: 'So long the first average remembers it.',
      },
      {
        mistake: 'window-for-recovery',
        value: () => 1 / (1 - 0.999),
        because:
          'In that time its share in v falls by a factor of about three. It was a thousand times too large.',
      },
    ],
    because:
      'v takes its share of the square of the spike, which is far above all that it held before, and forgets it by a small fixed share at each step. Many times its memory must pass until the old level counts again.',
  }),
];
