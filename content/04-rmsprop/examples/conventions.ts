// The frameworks' RMSprop: memory, eps and its place, and what they do to a first step.
import { conventions, descend, quadratic, rmsprop, type RmspropOptions } from '#lib/index.ts';
import { example } from '#schema/example.ts';

/** Length of the first step over lr. */
const firstStep = (options: RmspropOptions, g: number): number => {
  const rule = rmsprop({ ...options, lr: 1 });
  const theta = new Float64Array(1);
  rule.step(theta, Float64Array.of(g), rule.init(1));
  return Math.abs(theta[0]!);
};

/** A framework's defaults as the table of the text shows them. */
const defaults = ({ lr, beta, eps, epsPlacement }: RmspropOptions) => ({
  lr: typeof lr === 'number' ? lr : 'to be given',
  beta: beta!,
  eps: eps!,
  place: epsPlacement === undefined ? 'none' : `${epsPlacement} the root`,
});

export const conventionExamples = [
  example({
    id: 'frameworks',
    title: 'RMSprop’s defaults in the lecture and three frameworks, and their first steps',
    given: { g: [1e-4, 1], runLr: 0.1 },
    compute({ g, runLr }) {
      const { paper, pytorch, keras, optax } = conventions;
      const run = (options: RmspropOptions): number =>
        descend(quadratic(), rmsprop({ ...options, lr: runLr }), { steps: 1 }).at(1).theta[0]!;
      return {
        paper: { ...defaults(paper.rmsprop), place: 'none' },
        pytorch: defaults(pytorch.rmsprop),
        keras: defaults(keras.rmsprop),
        optax: defaults(optax.rmsprop),
        torchFirst: g.map((x) => firstStep(pytorch.rmsprop, x)),
        kerasFirst: g.map((x) => firstStep(keras.rmsprop, x)),
        run: [run(pytorch.rmsprop), run(keras.rmsprop)],
      };
    },
  }),
];
