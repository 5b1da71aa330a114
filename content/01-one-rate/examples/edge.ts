// How large a rate may be: the three cases on θ², and a slope that is steep but straight.
import { descend, listedGradients, quadratic1d, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';

export const edgeExamples = [
  example({
    id: 'edge',
    title: '100 steps on θ² from 1, with rates just below, at and just above the limit',
    given: { h: 2, start: 1, lr: [0.9, 1, 1.01], steps: 100 },
    compute({ h, start, lr, steps }) {
      const end = lr.map(
        (rate) => descend(quadratic1d({ h, start }), sgd({ lr: rate }), { steps }).theta[steps]!,
      );
      return { limit: 2 / h, best: 1 / h, end, factor: lr.map((rate) => 1 - rate * h) };
    },
  }),
  example({
    id: 'straight-slope',
    title: 'One step down a straight slope',
    given: { slope: 100, lr: 5 },
    compute({ slope, lr }) {
      const path = descend(listedGradients([[slope]]), sgd({ lr }), { steps: 1 });
      return { step: -path.at(1).update[0]!, falls: path.loss[0]! - path.loss[1]! };
    },
  }),
];
