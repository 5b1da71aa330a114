// How strongly a penalty and a decay pull: by the size of the gradients, and where there are none.
import { adam, adamw, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { along, end, lost, noise } from './walks.ts';

const zeros = (n: number): number[] => Array<number>(n).fill(0);

export const strengthExamples = [
  example({
    id: 'gradient-descent',
    title: 'Gradient descent with a penalty, and with a decay',
    given: { start: 1, lr: 0.1, l2: 0.5, steps: 10 },
    compute({ start, lr, l2, steps }) {
      const still = along(zeros(steps), start);
      return {
        keep: 1 - lr * l2,
        penalised: end(still, sgd({ lr, l2 }), steps),
        decayed: (1 - lr * l2) ** steps * start,
      };
    },
  }),
  example({
    id: 'strength',
    title: 'What a penalty takes from a weight under Adam, and what a decay takes',
    given: { sizes: [10, 1, 0.1], lr: 0.001, strength: 0.01, steps: 2000, seed: 1 },
    compute({ sizes, lr, strength, steps, seed }) {
      const runs = sizes.map((size) => noise(size, steps, seed));
      const penalty = runs.map((g) => lost(g, adam({ lr, l2: strength }), adam({ lr })));
      const decay = runs.map((g) =>
        lost(g, adamw({ lr, weightDecay: strength }), adamw({ lr, weightDecay: 0 })),
      );
      return {
        penalty,
        decay,
        ratio: penalty.map((x, i) => x / decay[i]!),
        inverse: sizes.map((size) => 1 / size),
        share: lr * strength,
        all: 1 - (1 - lr * strength) ** steps,
      };
    },
  }),
  example({
    id: 'no-gradient',
    title: 'A weight that gets no gradient',
    given: { strengths: [1e-4, 1e-2, 1], lr: 0.001, steps: 100, start: 1 },
    compute({ strengths, lr, steps, start }) {
      const still = along(zeros(steps), start);
      const penalty = strengths.map((l2) => end(still, adam({ lr, l2 }), steps));
      return {
        penalty,
        decay: strengths.map((weightDecay) => end(still, adamw({ lr, weightDecay }), steps)),
        way: start - penalty[0]!,
        ways: (start - penalty[0]!) / lr,
        factor: strengths.at(-1)! / strengths[0],
      };
    },
  }),
];
