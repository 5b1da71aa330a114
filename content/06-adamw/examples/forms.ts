// Three ways to write the decay, and two meanings of λ: which are one algorithm, and which are not.
import { adamw, conventions, descend, quadratic1d } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { along, end, noise } from './walks.ts';

interface Given {
  lr: number;
  weightDecay: number;
  steps: number;
  start: number;
}

/** A step of AdamW whose decay is taken from the weight that has already moved. */
function decayedAfter({ lr, weightDecay, steps, start }: Given): number[] {
  const objective = quadratic1d({ h: 1, start });
  const rule = adamw({ lr, weightDecay: 0 });
  const state = rule.init(1);
  const [theta, g] = [Float64Array.of(start), new Float64Array(1)];
  const path = [start];
  for (let t = 1; t <= steps; t++) {
    objective.gradient(theta, g, t);
    rule.step(theta, g, state);
    theta[0]! *= 1 - lr * weightDecay;
    path.push(theta[0]!);
  }
  return path;
}

export const formExamples = [
  example({
    id: 'order',
    title: 'The decay before the step, with it, and after it',
    given: { lr: 0.1, weightDecay: 0.1, steps: 1000, start: 1 },
    compute(given) {
      const { lr, weightDecay, steps, start } = given;
      const { theta } = descend(quadratic1d({ h: 1, start }), adamw({ lr, weightDecay }), {
        steps,
      });
      const after = decayedAfter(given);
      return {
        with: theta[1]!,
        after: after[1]!,
        first: Math.abs(after[1]! - theta[1]!),
        formula: lr ** 2 * weightDecay,
      };
    },
  }),
  example({
    id: 'papers-lambda',
    title: 'The paper’s λ, and the frameworks’',
    given: { lr: 0.001, torch: 0.01, steps: 1000, start: 1, seed: 1, size: 1 },
    compute({ lr, torch, steps, start, seed, size }) {
      const objective = along(noise(size, steps, seed), start);
      const paper = lr * torch;
      const run = (weightDecay: number) => end(objective, adamw({ lr, weightDecay }), steps);
      return {
        paper,
        same: run(torch),
        // the paper's form takes λ itself from the weight; as a torch number that is λ/lr
        misread: run(torch / lr),
        keep: 1 - torch,
        left: (1 - torch) ** steps,
        multiple: 1 / lr,
      };
    },
  }),
  example({
    id: 'defaults',
    title: 'The decay that frameworks take when none is given',
    given: {},
    compute() {
      const { paper, pytorch, keras, optax } = conventions;
      const withShare = ({ lr, weightDecay, eps }: typeof pytorch.adamw | typeof keras.adamw) => ({
        lr,
        decay: weightDecay,
        share: lr * weightDecay,
        eps,
      });
      return {
        paper: { lr: paper.adamw.lr, eps: paper.adamw.eps },
        pytorch: withShare(pytorch.adamw),
        keras: withShare(keras.adamw),
        optax: { decay: optax.adamw.weightDecay, eps: optax.adamw.eps },
      };
    },
  }),
];
