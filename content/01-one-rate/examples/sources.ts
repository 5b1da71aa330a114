// Where unlike curvatures come from: units, a zero that lies far away, and features that are rare.
import { descend, hessianVector, lineFit, rareCommon, sgd } from '#lib/index.ts';
import type { Objective } from '#lib/index.ts';
import { example } from '#schema/example.ts';

/** The two curvatures of a bowl in the plane, the gentle one first. */
function curvatures(objective: Objective): [number, number] {
  const gradient = (theta: Float64Array, g: Float64Array): void => {
    objective.gradient(theta, g, 1);
  };
  const at = new Float64Array(2);
  const [a, b] = [Float64Array.of(1, 0), Float64Array.of(0, 1)].map((axis) =>
    hessianVector(gradient, at, axis),
  );
  const mean = (a![0]! + b![1]!) / 2;
  const half = Math.hypot((a![0]! - b![1]!) / 2, a![1]!);
  return [mean - half, mean + half];
}

const ratioOf = (objective: Objective): number => {
  const [gentle, steep] = curvatures(objective);
  return steep / gentle;
};

export const sourceExamples = [
  example({
    id: 'line-units',
    title: 'The same data in another unit, and counted from another zero: ratio of curvatures',
    given: { count: 256, scale: 100, shift: 3 },
    compute({ count, scale, shift }) {
      return {
        plain: ratioOf(lineFit({ count })),
        scaled: ratioOf(lineFit({ count, scale })),
        shifted: ratioOf(lineFit({ count, shift })),
        square: scale ** 2,
      };
    },
  }),
  example({
    id: 'rare-feature',
    title: 'A common feature and one that is in each tenth example, learnt at one rate',
    given: { period: 10, lr: 0.2, steps: 100, target: 1 },
    compute({ period, lr, steps, target }) {
      const { theta } = descend(rareCommon({ period }), sgd({ lr }), { steps }).at(steps);
      return { left: [...theta].map((x) => target - x), events: steps / period, share: 1 / period };
    },
  }),
  example({
    id: 'vocabulary',
    title: 'The rows of an embedding table that one batch can touch',
    given: { tokens: 4096, vocabulary: 50_257 },
    compute: ({ tokens, vocabulary }) => ({ share: tokens / vocabulary }),
  }),
];
