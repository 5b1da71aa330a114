// The findings of the figures of "Adam", held by their columns.
import { adam } from '#lib/index.ts';
import agreement from '../agreement.data.ts';
import comesBack from '../comes-back.data.ts';
import correctionPlane from '../correction-plane.data.ts';
import epsSize from '../eps-size.data.ts';
import { PAINTED, SEQUENCES } from '../instruments/painter.ts';
import { last, near, seen, type Finding } from '../kit/finding.ts';
import twoSpeeds from '../two-speeds.data.ts';
import worstPoint from '../worst-point.data.ts';
import worstSequence from '../worst-sequence.data.ts';

const BETAS = ['usual', 'between', 'modern', 'equal'] as const;

const times = (gradients: string, factor: number): string =>
  gradients
    .split(' ')
    .map((g) => String(Number(g) * factor))
    .join(' ');

/** Sizes of Adam's steps in the later half, where the start has faded. */
const lateSteps = (gradients: string): number[] =>
  seen(agreement, { gradients })('adam.step')
    .slice(PAINTED / 2 + 1)
    .map(Math.abs);

/** The longest step, in units of lr, when each gradient is the one before times a factor that turns it. */
const turning = (factor: number): number => {
  const rule = adam({ lr: 1, eps: 0 });
  const state = rule.init(1);
  const lengths = Array.from({ length: 200 }, (_, k) => {
    const theta = new Float64Array(1);
    rule.step(theta, Float64Array.of(factor ** k), state);
    return Math.abs(theta[0]!);
  });
  return Math.max(...lengths);
};

const longest = (betas: string, growth: number): number =>
  Math.max(...seen(worstSequence, { betas, growth })('step'));
const bound = (betas: string): number => Math.max(...seen(worstSequence, { betas })('bound'));

/** The step over lr at one size of gradient. */
const through = (place: string, g: number, eps: number, t: number): number =>
  seen(epsSize, { g, eps, t })(`${place}.here`)[0]!;

export const findings: Readonly<Record<string, Finding>> = {
  'correction-plane': [
    [
      'Whether uncorrected steps are too long or too short depends on the betas: with the usual ones they are too long,',
      () =>
        seen(correctionPlane, { share1: 0.1, share2: 1e-3 })('none')
          .slice(0, 80)
          .every((step) => step > 1),
    ],
    [
      ' with those of language models the first are too short.',
      () => {
        const steps = seen(correctionPlane, { share1: 0.1, share2: 0.05 })('none');
        return steps.slice(0, 3).every((step) => step < 0.95);
      },
    ],
  ],
  agreement: [
    [
      'The size of gradients cancels;',
      () =>
        [SEQUENCES.alternating, SEQUENCES.random].every((gradients) => {
          const steps = seen(agreement, { gradients })('adam.step');
          const scaled = seen(agreement, { gradients: times(gradients, 0.1) })('adam.step');
          return steps.every((x, k) => k === 0 || near(x, scaled[k]!, 1e-9));
        }),
    ],
    [
      ' what is left is how well they agree.',
      () => {
        const typical = (gradients: string): number => Math.hypot(...lateSteps(gradients));
        const [all, some, none] = [SEQUENCES.constant, SEQUENCES.random, SEQUENCES.alternating].map(
          typical,
        ) as [number, number, number];
        return near(last(lateSteps(SEQUENCES.constant)), 1, 1e-9) && all > some && some > none;
      },
    ],
    [
      ' Where they disagree steps become small, but not zero.',
      () => lateSteps(SEQUENCES.alternating).every((step) => step > 0.01 && step < 0.1),
    ],
  ],
  'worst-sequence': [
    [
      'Steps longer than η need gradients that grow and agree;',
      () =>
        BETAS.every((betas) =>
          [0.8, 0.9, 1].every((growth) => longest(betas, growth) < 1 + 1e-9),
        ) &&
        longest('usual', 1.11) > 5 &&
        turning(-1.11) < 1 + 1e-9,
    ],
    [
      ' the betas set how long they can get,',
      () =>
        BETAS.every((betas) =>
          [1.05, 1.11, 2].every((growth) => longest(betas, growth) < bound(betas) + 1e-9),
        ) &&
        bound('usual') > 2 * bound('between') &&
        bound('between') > 1.2 * bound('modern'),
    ],
    [' and with equal betas no step is longer than η.', () => bound('equal') < 1 + 1e-9],
  ],
  'two-speeds': [
    [
      'The second average rises at once and falls slowly: larger gradients are noticed in a few steps,',
      // Unnoticed, the steps would grow as the gradients did.
      () => [100, 1000].every((factor) => Math.max(...seen(twoSpeeds, { factor })('up')) < 8),
    ],
    [
      ' smaller ones only after a long time, if β₂ is close to 1.',
      () => {
        const low = (share2: number): number => seen(twoSpeeds, { share2 })('low')[0]!;
        return low(1e-3) > 5000 && low(0.05) < 200;
      },
    ],
  ],
  'eps-size': [
    [
      'What ε sets is the size below which gradients hardly move a parameter;',
      () =>
        [1e-8, 1e-4].every(
          (eps) =>
            near(through('outside', eps, eps, 1), 0.5, 1e-6) &&
            through('outside', eps / 100, eps, 1) < 0.01 &&
            through('outside', eps * 100, eps, 1) > 0.99,
        ),
    ],
    [
      ' inside the root it acts like its own root,',
      () =>
        [1e-8, 1e-4].every((eps) => {
          const root = Math.sqrt(eps);
          return (
            near(through('inside', root, eps, 1), Math.SQRT1_2, 1e-6) &&
            through('inside', root / 100, eps, 1) < 0.02
          );
        }),
    ],
    [
      ' and before the correction it is much stronger in early steps.',
      () => {
        const half = (t: number): number => {
          const at = seen(epsSize, { t });
          return at('g')[at('hat').findIndex((x) => x >= 0.5)]!;
        };
        return half(1) > 20 * half(10_000);
      },
    ],
  ],
  'comes-back': [
    [
      'Without noise and with a constant rate Adam comes very close to the minimum',
      () => seen(comesBack)('nearest')[0]! < 1e-6,
    ],
    [' and is thrown out again:', () => seen(comesBack)('back')[0]! < 20_000],
    [
      ' its rate grows until it reaches the edge of stability.',
      () => {
        const at = seen(comesBack);
        const [rate, [edge]] = [at('rate'), at('edge') as [number]];
        const late = rate.slice(rate.length / 2).toSorted((a, b) => a - b);
        return rate[0]! < edge / 10 && near(late[late.length / 2]!, edge, 0.2);
      },
    ],
  ],
  'worst-point': [
    [
      'If the second average forgets a rare, large, important gradient before it comes again, Adam can walk uphill;',
      () => {
        const at = seen(worstPoint, { beta2: 0.06, c: 4 });
        return at('here')[0]! > 0 && last(at('adam')) > 0.9;
      },
    ],
    [
      ' a longer memory,',
      () => {
        const at = seen(worstPoint, { beta2: 0.5, c: 4 });
        return at('here')[0]! < 0 && last(at('adam')) < -0.9;
      },
    ],
    [
      ' or AMSGrad’s maximum, prevents it here.',
      () => last(seen(worstPoint, { beta2: 0.06, c: 4 })('amsgrad')) < -0.9,
    ],
  ],
};
