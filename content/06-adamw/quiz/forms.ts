// Questions on how the decay is written: the order of a step, whose λ it is, and what unit λ has.
import { adamw, descend, quadratic1d, type AdamwState } from '#lib/index.ts';
import { numeric, order, unit } from '#schema/quiz.ts';

const lr = 0.1;
const weightDecay = 0.5;
const [beta1, beta2] = [0.9, 0.999];
const bowl = quadratic1d({ h: 1, start: 1 });
const rounds = 3;

const torch = { lr: 0.0003, weightDecay: 0.1 };

/** The λ for which a step with no gradient takes the share `share`, in units where θ is `theta` times as large. */
const lambdaFor = (share: number, theta: number): number => {
  const rate = lr * theta; // a distance
  const rule = adamw({ lr: rate, weightDecay: share / rate });
  const state: AdamwState = rule.init(1);
  const at = Float64Array.of(theta);
  rule.step(at, Float64Array.of(0), state);
  return (1 - at[0]! / theta) / rate;
};

export const formQuestions = [
  order({
    id: 'order-of-a-step',
    ask: 'Put the parts of a step of AdamW in order. The gradient g has been computed; corrections are left out.',
    steps: [
      {
        name: 'decay',
        text: 'take the decay off: theta ← (1 − lr·weightDecay)·theta',
        does: (s) => {
          s['theta']! *= 1 - lr * weightDecay;
        },
      },
      {
        name: 'm',
        text: 'm ← beta1·m + (1 − beta1)·g',
        does: (s) => {
          s['m'] = beta1 * s['m']! + (1 - beta1) * s['g']!;
        },
      },
      {
        name: 'v',
        text: 'v ← beta2·v + (1 − beta2)·g²',
        does: (s) => {
          s['v'] = beta2 * s['v']! + (1 - beta2) * s['g']! ** 2;
        },
      },
      {
        name: 'step',
        text: 'step: theta ← theta − lr·m/√v, and compute g at the new place',
        does: (s) => {
          s['theta']! -= (lr * s['m']!) / (Math.sqrt(s['v']!) + 1e-8);
          s['g'] = s['theta']!;
        },
      },
    ],
    start: () => ({ theta: 1, g: 1, m: 0, v: 0 }),
    rounds,
    result: (s) => s['theta']!,
    value: () =>
      descend(bowl, adamw({ lr, weightDecay, biasCorrection: 'none' }), { steps: rounds }).theta[
        rounds
      ]!,
    mistakes: [
      {
        mistake: 'old-averages-in-step',
        before: ['step', 'm'],
        because: 'The new gradient enters the first average before the step is taken.',
      },
      {
        mistake: 'old-averages-in-step',
        before: ['step', 'v'],
        because: 'The new gradient enters the second average before the step is taken.',
      },
      {
        mistake: 'decays-after-step',
        before: ['step', 'decay'],
        because: 'The decay belongs to the weight as it was before the step.',
      },
    ],
    because:
      'Both averages take the gradient in before the step, and the decay must see the weight before it moves; among themselves those three may stand in any order.',
  }),
  numeric({
    id: 'papers-lambda',
    ask: `A model was trained in PyTorch with lr = ${torch.lr} and weight_decay = ${torch.weightDecay}, both constant. Which λ does the paper’s form need for the same run?`,
    says: '0.00003',
    value: () => torch.lr * torch.weightDecay,
    tolerance: { relative: 0.01 },
    mistakes: [
      {
        mistake: 'papers-number-in-torch',
        value: () => torch.weightDecay,
        because: 'Taken as it stands it would take a tenth of the weight at every step.',
      },
      {
        mistake: 'upside-down-pull',
        value: () => torch.weightDecay / torch.lr,
        because: 'The frameworks multiply by the rate, so the paper’s number is the product.',
      },
    ],
    because:
      'The paper’s λ is the whole share that a step takes: the rate times the frameworks’ number.',
  }),
  unit({
    id: 'unit-of-lambda',
    ask: 'What unit does the weightDecay of AdamW have in the frameworks?',
    options: [
      {
        unit: 'loss/θ²',
        measure: ({ theta, loss }) => (lambdaFor(0.05, theta) * lr * loss) / theta,
        mistake: 'lambda-like-a-penalty',
        because: 'So has a penalty, which is a part of the loss.',
      },
      { unit: '1/θ', measure: ({ theta }) => lambdaFor(0.05, theta), correct: true },
      {
        unit: '1',
        measure: ({ theta }) => lambdaFor(0.05, theta) * lr * theta,
        mistake: 'lambda-has-no-unit',
        because: 'That is the share lr times weightDecay.',
      },
    ],
    because:
      'The share lr times weightDecay is a pure number and lr a distance, so weightDecay is one over a distance: it sets the largest weight.',
  }),
];
