// The findings of the figures of "AdamW", held by their columns.
import { publishedModels } from '#lib/index.ts';
import balance, { late } from '../balance.data.ts';
import decayOrder from '../decay-order.data.ts';
import halfLife from '../half-life.data.ts';
import { last, near, seen, type Finding } from '../kit/finding.ts';
import twoDecays from '../two-decays.data.ts';
import whereItEnds from '../where-it-ends.data.ts';
import whoDecays from '../who-decays.data.ts';

/** How far two paths are apart at most. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((x, k) => Math.abs(x - b[k]!)));

const lost = (column: readonly number[]): number => 1 - last(column);

/** Scales of norms that decay. */
const slipped = (model: string, rule: string): number => {
  const column = seen(whoDecays, { model, rule });
  const [norm, decays] = [column('norm'), column('decays')];
  return norm.filter((is, k) => is === 1 && decays[k] === 1).length;
};

export const findings: Readonly<Record<string, Finding>> = {
  'two-decays': [
    [
      'Under Adam a penalty takes little from a weight with large gradients ',
      () => {
        const column = seen(twoDecays);
        return lost(column('penalty.one')) < 0.2 * lost(column('decay'));
      },
    ],
    [
      'and much from one with small ones; ',
      () => {
        const column = seen(twoDecays);
        return lost(column('penalty.two')) > 5 * lost(column('decay'));
      },
    ],
    [
      'a decay takes the same share of both.',
      () => {
        // there is one line for both: with the sizes changed over, it is the same line
        const other = seen(twoDecays, { first: 0.1, second: 10 })('decay');
        return apart(seen(twoDecays)('decay'), other) < 1e-6;
      },
    ],
  ],
  'decay-order': [
    [
      'Before the step and with it the decay is the same algorithm; ',
      () => {
        const column = seen(decayOrder, { lr: 0.3, weightDecay: 1 });
        return apart(column('before'), column('with')) < 1e-12;
      },
    ],
    [
      'after it, it acts on the weight that has moved, and each step differs by η²λ times the step.',
      () => {
        const [lr, weightDecay] = [0.1, 0.5];
        const column = seen(decayOrder, { lr, weightDecay });
        const gap = column('after')[1]! - column('before')[1]!;
        return near(gap, lr ** 2 * weightDecay, 1e-6);
      },
    ],
  ],
  'where-it-ends': [
    [
      'A penalty draws every weight towards zero by one factor; ',
      () => {
        const [strength, h] = [0.5, 1];
        const column = seen(whereItEnds, { strength, h });
        return (['descent', 'penalised'] as const).every(
          (line) =>
            apart(
              column(line),
              column('a').map((a) => (h * a) / (h + strength)),
            ) < 0.01,
        );
      },
    ],
    [
      'without noise AdamW leaves weights within 1/λ where the loss wants them, ',
      () => {
        const column = seen(whereItEnds, { strength: 0.5, h: 1 });
        return column('a').every(
          (a, k) => Math.abs(a) > 1.5 || Math.abs(column('decayed')[k]! - a) < 0.02,
        );
      },
    ],
    [
      'and stops the others there.',
      () => {
        const column = seen(whereItEnds, { strength: 0.5, h: 1 });
        const ends = column('decayed');
        return ends.every((end) => Math.abs(end) < 2.01) && near(last(ends), 2, 0.02);
      },
    ],
  ],
  'half-life': [
    [
      'The half-life goes as one over ηλ; ',
      () => {
        const half = (lr: number, weightDecay: number) =>
          seen(halfLife, { lr, weightDecay })('half')[0]!;
        return (
          near(half(1e-3, 0.1), half(1e-4, 1), 1e-3) &&
          near(half(1e-4, 0.1), 10 * half(1e-3, 0.1), 1e-3)
        );
      },
    ],
    [
      'a run that is much shorter than it has no decay to speak of.',
      () => last(seen(halfLife, { lr: 2e-5, weightDecay: 0.01, steps: 1e4 })('falling')) > 0.995,
    ],
  ],
  balance: [
    [
      'Under noise a layer comes to the size √(η/2λ) from anywhere, ',
      () => {
        const column = seen(balance);
        const size = column('end.size')[0]!;
        return ['size.small', 'size.large'].every((start) => near(late(column(start)), size, 0.1));
      },
    ],
    [
      'and then each step turns it by an angle that depends on ηλ alone.',
      () => {
        const angle = (lr: number, weightDecay: number) =>
          late(seen(balance, { lr, weightDecay })('turn.small'));
        return near(angle(0.02, 0.1), angle(0.04, 0.05), 0.1);
      },
    ],
  ],
  'who-decays': [
    ['A list of names fits the model it was written for ', () => slipped('bert', 'names') === 0],
    [
      'and lets norms decay in others; ',
      () => ['gpt2', 'llama', 'encoder'].every((model) => slipped(model, 'names') > 0),
    ],
    [
      'the number of dimensions tells matrices from biases and norms in all of them.',
      () => Object.keys(publishedModels).every((model) => slipped(model, 'shape') === 0),
    ],
  ],
};
