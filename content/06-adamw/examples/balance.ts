// Where step and decay balance when gradients are noise, for two pairs of rate and decay with one product.
import { example } from '#schema/example.ts';
import { angleOf, balance, sizeOf } from '../balance.ts';

export const balanceExamples = [
  example({
    id: 'balance',
    title: 'A layer under noise: its size and its turning, for pairs with one product',
    given: { lrs: [0.01, 0.04], decays: [0.04, 0.01], beta1: 0.9, n: 1000, steps: 3000, seed: 5 },
    compute({ lrs, decays, beta1, n, steps, seed }) {
      const seen = lrs.map((lr, i) => balance({ lr, weightDecay: decays[i]!, n, steps, seed }));
      return {
        product: lrs[0] * decays[0],
        size: seen.map((b) => b.size),
        angle: seen.map((b) => b.angle),
        formulaSize: lrs.map((lr, i) => sizeOf(lr, decays[i]!)),
        formulaAngle: angleOf(lrs[0], decays[0], beta1),
        ratio: lrs[1] / lrs[0],
      };
    },
  }),
];
