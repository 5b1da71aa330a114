// What AdamW adds to Adam, as a property: under the same gradients its step is Adam's, and beside it every parameter shrinks.
import { adam, adamw, descend, listedGradients } from '#lib/index.ts';
import { claim } from '#schema/claim.ts';
import { between, list, oneOf } from '#schema/range.ts';

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * (1 + Math.abs(a) + Math.abs(b));

export const besideClaim = claim({
  id: 'shrinks-beside-adam',
  conditions:
    'for any gradients, zeros among them, any betas and any start: with eps in any place, any correction, with AMSGrad and in the sparse form, in which a parameter whose gradient is 0 rests',
  over: {
    gradients: list(between(-5, 5), 1, 10),
    start: between(-5, 5),
    epsPlacement: oneOf('outside', 'inside', 'hat'),
    biasCorrection: oneOf('both', 'm', 'v', 'none'),
    largest: oneOf('none', 'raw', 'corrected'),
    sparse: oneOf(false, true),
    beta1: between(0, 0.95),
    beta2: between(0.3, 0.999),
    eps: between(0.01, 1),
    lr: between(0.01, 1, 'log'),
    weightDecay: between(0, 0.5),
  },
  holds({ gradients, start, largest, weightDecay, ...same }) {
    const options = { ...same, amsgrad: largest === 'none' ? false : largest };
    const seen = [1, 0, ...gradients, 0];
    const along = listedGradients(
      seen.map((g) => [g]),
      [start],
    );
    const decayed = descend(along, adamw({ ...options, weightDecay }), { steps: seen.length });
    const plain = descend(along, adam(options), { steps: seen.length });
    for (const [i, g] of seen.entries()) {
      const [a, b] = [plain.at(i + 1), decayed.at(i + 1)];
      const rests = options.sparse && g === 0;
      const keep = rests ? 1 : 1 - options.lr * weightDecay;
      const expected = keep * decayed.at(i).theta[0]! + a.update[0]!;
      if (!close(b.theta[0]!, expected)) return `step ${i + 1} leads to ${b.theta[0]!}`;
      for (const key of ['rate', 'direction', 'mHat', 'vHat'] as const)
        if (!close(a[key]![0]!, b[key]![0]!))
          return `at step ${i + 1} the ${key} is ${b[key]![0]!}, Adam’s ${a[key]![0]!}`;
    }
    return true;
  },
});
