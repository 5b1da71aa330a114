// The same walk in other units: what becomes of the gradient, and which rate walks it.
import { descend, quadratic1d, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';

const first = (h: number, start: number, lr: number) =>
  descend(quadratic1d({ h, start }), sgd({ lr }), { steps: 1 }).at(1);

export const unitExamples = [
  example({
    id: 'metres',
    title: 'A parameter in metres and in centimetres, with a loss in euros and in cents',
    given: { h: 2, start: 3, lr: 0.3, hundred: 100 },
    compute({ h, start, lr, hundred }) {
      const metres = first(h, start, lr);
      // In centimetres θ is a hundred times as large a number, and the loss is the same.
      const [hcm, startCm] = [h / hundred ** 2, start * hundred];
      const lrCm = lr * hundred ** 2;
      const wrong = first(hcm, startCm, lr);
      const right = first(hcm, startCm, lrCm);
      const cents = first(h * hundred, start, lr / hundred);
      return {
        g: metres.g[0]!,
        step: -metres.update[0]!,
        gCm: wrong.g[0]!,
        wrongStep: -wrong.update[0]!,
        lrCm,
        stepCm: -right.update[0]!,
        factor: lrCm / lr,
        gCents: cents.g[0]!,
        lrCents: lr / hundred,
        stepCents: -cents.update[0]!,
      };
    },
  }),
];
