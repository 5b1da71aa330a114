// Questions on the rule and its correction: two steps by hand, what is lost without correction, and for which betas.
import { numeric, single } from '#schema/quiz.ts';
import { along, constant, steps, sum } from '../examples/along.ts';

const two = { g: [4, 1], beta1: 0.5, beta2: 0.75 };
const { beta1, beta2 } = two;
const second = (options = {}): number => steps(two.g, { beta1, beta2, ...options })[1]!;
const at = along(two.g, { beta1, beta2 }).at(2);

const n = 10;
const usual = { beta1: 0.9, beta2: 0.999 };
const way = (biasCorrection: 'both' | 'm' | 'v' | 'none'): number =>
  sum(steps(constant(n), { ...usual, biasCorrection }));

const modern = { beta1: 0.95, beta2: 0.98 };
const [share1, share2] = [1 - modern.beta1, 1 - modern.beta2];

export const ruleQuestions = [
  numeric({
    id: 'two-steps',
    ask: `By hand: Adam with $\\beta_1 = ${beta1}$, $\\beta_2 = ${beta2}$ and eps = 0 sees the gradients ${two.g.join(', then ')}. How long is the second step, as a multiple of lr?`,
    says: '0.734',
    value: () => second(),
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'no-correction',
        value: () => second({ biasCorrection: 'none' }),
        because: 'You divided one average by the root of the other as they stand.',
      },
      {
        mistake: 'corrects-m-only',
        value: () => second({ biasCorrection: 'm' }),
        because: 'The average of the squares starts at zero too.',
      },
      {
        mistake: 'corrects-v-only',
        value: () => second({ biasCorrection: 'v' }),
        because: 'The average of the gradients starts at zero too.',
      },
      {
        mistake: 'no-root-of-v',
        value: () => at.mHat![0]! / at.vHat![0]!,
        because: 'The root of the corrected average of squares is wanted.',
      },
      {
        mistake: 'every-step-is-lr',
        value: () => steps([two.g[0]!])[0]!,
        because: 'That holds for the first step, and for gradients that stay the same.',
      },
    ],
    because: `The averages are ${at.state.m[0]!} and ${at.state.v[0]!}. Corrected by the second powers of the betas they are ${at.mHat![0]!} and ${at.vHat![0]!.toFixed(3)}; the first over the root of the second is the answer.`,
  }),
  single({
    id: 'without-it',
    ask: `Predict. All gradients are the same, $\\beta_1 = 0.9$, $\\beta_2 = 0.999$. Someone leaves the bias correction out. How far does the parameter get in ${n} steps, in units of lr?`,
    value: () => way('none'),
    runs: 'without-it',
    options: [
      {
        text: '4.1: both averages start too small, so the first steps are too short.',
        says: '4.1',
        value: way('v'),
        mistake: 'correction-boosts',
        because: 'So it would be if the first average alone started at zero.',
      },
      {
        text: '10.0: under equal gradients the correction changes nothing.',
        says: '10.0',
        value: way('both'),
        mistake: 'every-step-is-lr',
        because: 'That is the way with correction.',
      },
      {
        text: '55: the steps are several times too long.',
        says: '55',
        value: way('none'),
        correct: true,
      },
      {
        text: '159: the divisor starts far too small.',
        says: '159',
        value: way('m'),
        mistake: 'corrects-m-only',
        because: 'So it would be with the first average corrected and the second not.',
      },
    ],
    because:
      'Both averages start too small, and the divisor more so than what it divides: the quotient is too large.',
  }),
  numeric({
    id: 'modern-first',
    ask: `With $\\beta_1 = ${modern.beta1}$ and $\\beta_2 = ${modern.beta2}$, and without bias correction: how long is the first step, as a multiple of lr?`,
    says: '0.354',
    value: () => steps([1], { ...modern, biasCorrection: 'none' })[0]!,
    tolerance: { relative: 0.005 },
    mistakes: [
      {
        mistake: 'no-root-of-v',
        value: () => share1 / share2,
        because: 'The second average stands under a root.',
      },
      {
        mistake: 'ratio-the-wrong-way',
        value: () => Math.sqrt(share2) / share1,
        because: 'The first average is above, the root of the second below.',
      },
      {
        mistake: 'corrects-v-only',
        value: () => share1,
        because: 'That is what the first average holds; the divisor is too small as well.',
      },
      {
        mistake: 'one-direction-for-all-betas',
        value: () => steps([1], { biasCorrection: 'none' })[0]!,
        because: `That is the value for the paper’s betas. Here they are ${modern.beta1} and ${modern.beta2}.`,
      },
    ],
    because: `After one gradient the first average holds ${share1.toFixed(2)} of it, the second ${share2.toFixed(2)} of its square. The root of the second is the larger of the two: here uncorrected steps begin too short.`,
  }),
];
