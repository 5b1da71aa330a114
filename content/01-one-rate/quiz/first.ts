// Questions on the step and its units, on lists, and on batches.
import { descend, lineFit, quadratic1d, sgd } from '#lib/index.ts';
import { numeric, single } from '#schema/quiz.ts';

const hill = { a: 3, start: 2, lr: 0.125 };
const slope = 2 * hill.a * hill.start;
const first = descend(quadratic1d({ h: 2 * hill.a, start: hill.start }), sgd({ lr: hill.lr }), {
  steps: 1,
}).theta[1]!;

const length = { lr: 0.02, factor: 1000 };
/** The step, in the old unit, when θ is counted in a unit that is smaller by `factor`, at a rate. */
const stepAt = (lr: number): number => {
  const path = descend(
    quadratic1d({ h: 1 / length.factor ** 2, start: length.factor }),
    sgd({ lr }),
    {
      steps: 1,
    },
  );
  return -path.at(1).update[0]! / length.factor;
};
const wanted = -descend(quadratic1d({ h: 1 }), sgd({ lr: length.lr }), { steps: 1 }).at(1)
  .update[0]!;

const pair: unknown = [1, 2];
const product = (pair as number) * 2;

const batch = { from: 4, to: 64, epochs: 64, count: 1024, atFloor: 16 };
/** Mean square distance of batch gradients from the exact one, at 0. */
function spread(size: number, theta: readonly number[] = [0, 0]): number {
  const [objective, whole] = [
    lineFit({ count: batch.count, batch: size }),
    lineFit({ count: batch.count }),
  ];
  const [at, g, exact] = [Float64Array.from(theta), new Float64Array(2), new Float64Array(2)];
  whole.gradient(at, exact, 1);
  const batches = (batch.epochs * batch.count) / size;
  let squares = 0;
  for (let t = 1; t <= batches; t++) {
    objective.gradient(at, g, t);
    squares += ((g[0]! - exact[0]!) ** 2 + (g[1]! - exact[1]!) ** 2) / batches;
  }
  return squares;
}
const shrink = Math.sqrt(spread(batch.from) / spread(batch.to));
const about = (x: number): boolean => Math.abs(shrink / x - 1) < 0.1;

const floor = lineFit({ count: batch.count }).minima[0]!.theta;
const meanAtFloor = (() => {
  const g = new Float64Array(2);
  lineFit({ count: batch.count }).gradient(Float64Array.from(floor), g, 1);
  return Math.hypot(...g);
})();
const noiseAtFloor = Math.sqrt(spread(batch.atFloor, floor));

export const firstQuestions = [
  numeric({
    id: 'first-step',
    runs: 'one-step-down',
    ask: `On $f(\\theta) = ${hill.a}\\,\\theta^2$ gradient descent starts at ${hill.start} with the rate ${hill.lr}. Where is it after one step?`,
    says: '0.5',
    value: () => first,
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'climbs',
        value: () => hill.start + hill.lr * slope,
        because: 'You added the step. The gradient points uphill.',
      },
      {
        mistake: 'rate-taken-for-step',
        value: () => hill.start - hill.lr,
        because: `You moved by the rate. The step is the rate times the gradient, which is ${slope} here.`,
      },
      {
        mistake: 'derivative-halved',
        value: () => hill.start - (hill.lr * slope) / 2,
        because: `The derivative of ${hill.a}θ² is ${2 * hill.a}θ.`,
      },
      {
        mistake: 'forgot-the-rate',
        value: () => hill.start - slope,
        because: 'You subtracted the gradient without the rate.',
      },
      {
        mistake: 'returns-the-step',
        value: () => hill.lr * slope,
        because: 'That is how far it moves. Where is it then?',
      },
    ],
    because: `The gradient at ${hill.start} is ${slope}, the step ${hill.lr} times that, and it leads downhill.`,
  }),
  numeric({
    id: 'millimetres',
    ask: `A parameter counted in metres is trained well with the rate ${length.lr}. Now it is counted in millimetres, ${length.factor} to the metre, and the loss stays as it is. Which rate makes the same walk?`,
    says: '20000',
    value: () => (length.lr * wanted) / stepAt(length.lr),
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'rate-has-no-unit',
        value: () => length.lr,
        because: 'With the old rate the steps would be far too short.',
      },
      {
        mistake: 'unit-counted-once',
        value: () => length.lr * length.factor,
        because: 'The gradient per millimetre is smaller, and the step in millimetres is larger.',
      },
      {
        mistake: 'unit-upside-down',
        value: () => length.lr / length.factor ** 2,
        because: 'The gradient has become smaller, so the rate must become larger.',
      },
    ],
    because:
      'The rate has the unit θ²/loss. In a smaller unit of θ its number grows by the square of the factor.',
  }),
  single({
    id: 'list-times-number',
    ask: 'In TypeScript `a` is the list `[1, 2]`. What is `a * 2`?',
    options: [
      {
        text: '`[2, 4]`',
        holds: () => Array.isArray(product) && (product as number[])[1] === 4,
        mistake: 'lists-like-numbers',
        because: 'NumPy’s arrays do that; lists here do not.',
      },
      {
        text: '`[1, 2, 1, 2]`',
        holds: () => Array.isArray(product) && (product as number[]).length === 4,
        mistake: 'lists-like-python',
        because: 'Python’s lists do that.',
      },
      { text: '`NaN`', holds: () => Number.isNaN(product), correct: true },
    ],
    because:
      'Arithmetic is for numbers. The type checker warns you; when the program runs, the list becomes NaN, and NaN spreads to all that is computed from it.',
  }),
  single({
    id: 'larger-batch',
    ask: `The batch grows from ${batch.from} to ${batch.to} examples. What becomes of the noise, the distance of its gradient from the exact one?`,
    options: [
      {
        text: 'It stays as it is: the examples are as noisy as before.',
        holds: () => about(1),
        mistake: 'noise-stays',
        because: 'Each example is, but their errors partly cancel in the mean.',
      },
      { text: 'It becomes about 4 times smaller.', holds: () => about(4), correct: true },
      {
        text: 'It becomes about 16 times smaller.',
        holds: () => about(16),
        mistake: 'noise-goes-with-batch',
        because: 'That is the variance. The distance is its root.',
      },
    ],
    because:
      'The noise of a mean goes with one over the root of the number of examples: a batch larger by a factor has a noise smaller by the root of that factor.',
  }),
  single({
    id: 'at-the-minimum',
    ask: `All ${batch.count} examples together have their minimum at θ. What is the gradient of a batch of ${batch.atFloor} of them there?`,
    options: [
      {
        text: 'Zero, since θ is the minimum.',
        holds: () => noiseAtFloor < 1e-6,
        mistake: 'noise-ends-at-the-minimum',
        because: 'Only the mean over all examples is zero there.',
      },
      {
        text: 'Not zero, but zero in the mean over all batches.',
        holds: () => noiseAtFloor > 0.1 && meanAtFloor < 1e-9,
        correct: true,
      },
      {
        text: 'Not zero, and in the mean it points away from θ.',
        holds: () => meanAtFloor > 0.01,
        mistake: 'noise-has-a-direction',
        because: 'Then θ would not be the minimum of all examples together.',
      },
    ],
    because:
      'The examples disagree about where the minimum is. A constant rate turns that into a jitter that never ends.',
  }),
];
