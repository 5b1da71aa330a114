// Questions on penalty and decay: a weight without gradients, who loses more, and one step by hand.
import { adam, adamw, descend, listedGradients } from '#lib/index.ts';
import { multiple, numeric, single } from '#schema/quiz.ts';
import { along, end, lost, noise } from '../examples/walks.ts';

const still = { start: 1, lr: 0.001, strength: 0.01, steps: 100 };
const rest = along(Array<number>(still.steps).fill(0), still.start);
const penalised = (l2: number): number => end(rest, adam({ lr: still.lr, l2 }), still.steps);
const decayed = (weightDecay: number): number =>
  end(rest, adamw({ lr: still.lr, weightDecay }), still.steps);

const pull = { lr: 0.001, strength: 0.01, steps: 1000, seed: 3 };
const loses = (rule: 'penalty' | 'decay', size: number): number => {
  const { lr, strength, steps, seed } = pull;
  const g = noise(size, steps, seed);
  return rule === 'penalty'
    ? lost(g, adam({ lr, l2: strength }), adam({ lr }))
    : lost(g, adamw({ lr, weightDecay: strength }), adamw({ lr, weightDecay: 0 }));
};
const [large, small] = [10, 0.1];
const penalty = { large: loses('penalty', large), small: loses('penalty', small) };
const decay = { large: loses('decay', large), small: loses('decay', small) };

const one = { start: 2, g: 3, lr: 0.1, strength: 0.5 };
const listed = listedGradients([[one.g]], [one.start]);
const step = (weightDecay: number): number =>
  descend(listed, adamw({ lr: one.lr, weightDecay, eps: 0 }), { steps: 1 }).theta[1]!;

export const decayQuestions = [
  single({
    id: 'no-gradient',
    ask: `Predict. A weight of 1 gets no gradient from the loss. Adam with a penalty of ${still.strength} and lr = ${still.lr} takes ${still.steps} steps. What is left of the weight?`,
    value: () => penalised(still.strength),
    runs: 'no-gradient',
    options: [
      {
        text: '0.999: each step takes the share lr times the penalty.',
        says: '0.999',
        value: decayed(still.strength),
        mistake: 'penalty-like-decay',
        because: 'That is what a decay of this number leaves.',
      },
      {
        text: '0.366: each step takes the share that the penalty says.',
        says: '0.366',
        value: (1 - still.strength) ** still.steps,
        mistake: 'decay-without-lr',
        because: 'Nothing in the rule takes the share of the penalty alone.',
      },
      {
        text: '0.902: each step takes nearly lr, whatever the penalty says.',
        says: '0.902',
        value: penalised(still.strength),
        correct: true,
      },
      {
        text: '1.000: without a gradient nothing moves.',
        says: '1.000',
        value: still.start,
        mistake: 'ahead-without-gradient',
        because: 'The penalty has a gradient of its own, and it is the only one here.',
      },
    ],
    because: `The penalty’s part is the whole gradient, and Adam divides it by its own size. So each step is nearly lr, for any penalty: ${penalised(1).toFixed(3)} is left for one that is a hundred times as strong.`,
  }),
  multiple({
    id: 'who-loses-more',
    ask: `Two weights of the same size get gradients that are noise, of size ${large} and ${small}. Everything else is the same. What is true?`,
    options: [
      {
        text: 'A penalty under Adam takes more from the weight with the small gradients.',
        holds: () => penalty.small > 2 * penalty.large,
        correct: true,
      },
      {
        text: 'A penalty under Adam takes the same from both.',
        holds: () => Math.abs(penalty.small / penalty.large - 1) < 0.1,
        mistake: 'one-penalty-for-all',
        because: 'It is divided by the size of each weight’s own gradients.',
      },
      {
        text: 'AdamW’s decay takes the same share of both.',
        holds: () => Math.abs(decay.small / decay.large - 1) < 0.01,
        correct: true,
      },
      {
        text: 'AdamW’s decay takes more from the weight with the large gradients.',
        holds: () => decay.large > 1.1 * decay.small,
        mistake: 'decay-goes-by-gradient',
        because: 'The decay never meets the gradients.',
      },
    ],
    because:
      'What passes through the averages is divided by their size; what is taken from the weight directly is not.',
  }),
  numeric({
    id: 'one-step',
    ask: `By hand: AdamW with lr = ${one.lr}, weightDecay = ${one.strength} and eps = 0; the weight is ${one.start} and its first gradient ${one.g}. Where is it after the step?`,
    says: '1.8',
    value: () => step(one.strength),
    tolerance: { relative: 0.001 },
    mistakes: [
      {
        mistake: 'decay-without-lr',
        value: () => step(one.strength / one.lr),
        because: 'The share is lr times weightDecay.',
      },
      {
        mistake: 'penalty-not-decay',
        value: () =>
          descend(listed, adam({ lr: one.lr, l2: one.strength, eps: 0 }), { steps: 1 }).theta[1]!,
        because: 'In the gradient the decay is lost: the first step is lr whatever stands there.',
      },
      {
        mistake: 'decays-after-step',
        value: () => (1 - one.lr * one.strength) * step(0),
        because: 'The decay is a share of the weight before the step.',
      },
      {
        mistake: 'plain-gradient-descent',
        value: () => (1 - one.lr * one.strength) * one.start - one.lr * one.g,
        because: 'The first step of Adam is lr, whatever the size of the gradient.',
      },
    ],
    because:
      'The weight keeps one less lr times weightDecay of itself, and the first step takes lr against the sign of the gradient.',
  }),
];
