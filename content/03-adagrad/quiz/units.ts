// A question on the unit of lr, measured: the same walk is told with other units of θ and of the loss.
import { adagrad, descend, quadratic1d, sgd, type Optimizer } from '#lib/index.ts';
import { unit } from '#schema/quiz.ts';
import type { Scale } from '#schema/scale.ts';

const bowl = { h: 3, start: 5 };

/** The first step of a rule with this lr on the parabola, in these units. */
function first(rule: Optimizer, { theta, loss }: Scale) {
  const h = (bowl.h * loss) / theta ** 2;
  const path = descend(quadratic1d({ h, start: bowl.start * theta }), rule, { steps: 1 });
  const { g, update, state } = path.at(1);
  return {
    g: g[0]!,
    step: Math.abs(update[0]!),
    G: (state as { G?: Float64Array }).G?.[0] ?? Number.NaN,
  };
}

/** The lr that goes one unit of the old θ, if a step is lr times this factor. */
const lrFor = (factor: number, { theta }: Scale): number => theta / factor;

export const unitQuestions = [
  unit({
    id: 'unit-of-lr',
    ask: 'What unit does AdaGrad’s lr have?',
    options: [
      {
        unit: 'θ²/loss',
        measure: (scale) => lrFor(first(sgd({ lr: 1 }), scale).step, scale),
        mistake: 'plain-gradient-descent',
        because:
          'So it is in gradient descent, where lr turns a gradient, loss/θ, into a distance. AdaGrad has divided the gradient’s unit away.',
      },
      {
        unit: 'θ',
        measure: (scale) => lrFor(first(adagrad({ lr: 1, eps: 0 }), scale).step, scale),
        correct: true,
      },
      {
        unit: 'loss',
        measure(scale) {
          const { g, G } = first(adagrad({ lr: 1, eps: 0 }), scale);
          return lrFor(g / G, scale);
        },
        mistake: 'forgot-the-root',
        because: 'That would be its unit if the gradient were divided by the sum without the root.',
      },
    ],
    because:
      'The gradient and the root of the sum have one unit, so their quotient is a pure number: lr itself is the distance.',
  }),
];
