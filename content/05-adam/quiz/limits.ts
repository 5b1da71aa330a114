// Questions on bounds and memory: the longest step, how long v remembers, and where eps stands.
import { conventions } from '#lib/index.ts';
import { numeric, single } from '#schema/quiz.ts';
import { constant, steps } from '../examples/along.ts';
import { bound, growing } from '../examples/longest.ts';

const usual = { beta1: 0.9, beta2: 0.999, eps: 0 };
const longest = bound(usual.beta1, usual.beta2);
const seen = growing(usual.beta2 / usual.beta1, 3000, usual.beta1, usual.beta2);

const drop = { beta2: 0.99, before: 10 };
const settled = 2000;
const after = steps([...constant(settled, drop.before), ...constant(2000)], {
  beta2: drop.beta2,
}).slice(settled);
const half = after.findLastIndex((x) => x < 0.5) + 2;

const tiny = { g: 1e-5, eps: 1e-7, beta2: 0.999 };
const first = (epsPlacement: 'outside' | 'inside' | 'hat'): number =>
  steps([tiny.g], { ...conventions.keras.adam, lr: 1, eps: tiny.eps, epsPlacement })[0]!;

export const limitQuestions = [
  single({
    id: 'longest',
    ask: 'With $\\beta_1 = 0.9$, $\\beta_2 = 0.999$ and eps = 0: how long can one step of Adam get, whatever the gradients, as a multiple of lr?',
    value: () => longest,
    options: [
      {
        text: '1.00: that is what the division is for.',
        says: '1.00',
        value: steps(constant(5))[4]!,
        mistake: 'lr-is-a-bound',
        because: 'Gradients that grow while they agree lead to longer steps.',
      },
      {
        text: '3.16: for one gradient after a long silence.',
        says: '3.16',
        value: (1 - usual.beta1) / Math.sqrt(1 - usual.beta2),
        mistake: 'spike-is-the-worst',
        because:
          'A single gradient meets a first average that is nearly empty. Growing gradients fill it.',
      },
      {
        text: '7.27: for gradients that grow steadily.',
        says: '7.27',
        value: longest,
        correct: true,
      },
      {
        text: '31.6: for a first average that is full and a second that is nearly empty.',
        says: '31.6',
        value: 1 / Math.sqrt(1 - usual.beta2),
        mistake: 'averages-apart',
        because: 'Both averages see the same gradients: what fills the first fills the second too.',
      },
    ],
    because: `The bound is approached by gradients that grow by the factor $\\beta_2/\\beta_1$; after ${(3000).toLocaleString('en').replaceAll(',', '\u2009')} of them the step is ${seen.toFixed(2)} lr.`,
  }),
  single({
    id: 'up-and-down',
    ask: `With $\\beta_2 = ${drop.beta2}$, all gradients suddenly become ${drop.before} times smaller and stay so. After about how many steps are Adam’s steps back at lr/2?`,
    value: () => half,
    options: [
      {
        text: '69: by then the second average has lost 50 % of an old value.',
        says: '69',
        value: Math.log(0.5) / Math.log(drop.beta2),
        mistake: 'half-life-for-recovery',
        because: 'By then much of the old value is left, and it was far larger than the new one.',
      },
      {
        text: '100: that is the window of the second average.',
        says: '100',
        value: 1 / (1 - drop.beta2),
        mistake: 'window-for-recovery',
        because: 'After that many steps a good part of the old squares is still there.',
      },
      {
        text: '348: by then hardly anything of the old squares is left.',
        says: '348',
        value: half,
        correct: true,
      },
      {
        text: '7: the first average forgets that fast.',
        says: '7',
        value: Math.log(0.5) / Math.log(0.9),
        mistake: 'm-sets-the-pace',
        because: 'The first average has followed by then, and the step is small because of it.',
      },
    ],
    because:
      'The old squares are larger than the new ones by the square of the factor. They must fade almost wholly before the new ones count.',
  }),
  numeric({
    id: 'keras-eps',
    ask: `Keras puts eps after the root but before the correction, $m_t/(\\sqrt{v_t} + \\varepsilon)$, and then corrects. With eps = 10⁻⁷ and $\\beta_2 = 0.999$, how long is the first step for a gradient of 10⁻⁵, as a multiple of lr?`,
    says: '0.760',
    value: () => first('hat'),
    tolerance: { relative: 0.01 },
    mistakes: [
      {
        mistake: 'eps-after-correction',
        value: () => first('outside'),
        because: 'So it is in the paper’s algorithm and in PyTorch.',
      },
      {
        mistake: 'eps-inside-root',
        value: () => first('inside'),
        because: 'Inside the root eps would be compared with the square of the gradient.',
      },
    ],
    because:
      'Before the correction the root is far too small, so eps weighs more: at the first step by one over the root of what the second average takes of a new square.',
  }),
];
