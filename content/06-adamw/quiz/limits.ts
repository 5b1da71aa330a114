// Questions on what the decay does in the end: the fence, the half-life, and pairs with one product.
import { adam, adamw } from '#lib/index.ts';
import { magnitude, single, twoTier } from '#schema/quiz.ts';
import { balance } from '../balance.ts';
import { settled } from '../examples/limits.ts';
import { halfLife, recipes } from '../recipes.ts';

const bowl = { h: 1, centre: 1, steps: 6000 };
const strength = 0.5;
const penalised = settled(bowl, (lr) => adam({ lr, l2: strength }));
const decayed = settled(bowl, (lr) => adamw({ lr, weightDecay: strength }));
const far = 5;
const wider = settled({ ...bowl, centre: far }, (lr) => adamw({ lr, weightDecay: strength }));

const { lr, weightDecay } = recipes.gpt3;

const layer = { n: 600, steps: 1800, seed: 4 };
const by = 2;
const first = balance({ ...layer, lr: 0.02, weightDecay: 0.04 });
const second = balance({ ...layer, lr: by * 0.02, weightDecay: 0.04 / by });
const ratio = second.size / first.size;
const turned = second.angle / first.angle;

export const limitQuestions = [
  twoTier({
    id: 'strictly-better',
    ask: 'The loss $\\tfrac12(\\theta-1)^2$ without noise; the rate falls to zero. Adam with a penalty of 0.5, and AdamW with a decay of 0.5: which ends closer to where the loss alone wants the weight?',
    options: [
      {
        text: 'AdamW',
        holds: () => Math.abs(decayed - 1) < 0.5 * Math.abs(penalised - 1),
        correct: true,
      },
      {
        text: 'Adam with the penalty',
        holds: () => Math.abs(penalised - 1) < 0.5 * Math.abs(decayed - 1),
        mistake: 'decay-decides-the-end',
        because: `The penalty moves the minimum to ${penalised.toFixed(2)}, and Adam finds it.`,
      },
      {
        text: 'Both end at the same place.',
        holds: () => Math.abs(penalised - decayed) < 0.05,
        mistake: 'penalty-like-decay',
        because: 'Under Adam penalty and decay are two things.',
      },
    ],
    reason: {
      ask: 'Why?',
      options: [
        {
          text: 'A decay draws all weights towards zero by one factor, and 0.5 is a weak one.',
          holds: () => Math.abs(wider / far - decayed) < 0.05,
          mistake: 'decay-decides-the-end',
          because: `Then a loss that wants ${far} would end at ${(far * decayed).toFixed(0)}. It ends at ${wider.toFixed(0)}.`,
        },
        {
          text: 'Without noise the decay bounds the weight at one over λ and does nothing below.',
          holds: () => Math.abs(wider - 1 / strength) < 0.05 && Math.abs(decayed - 1) < 0.05,
          correct: true,
        },
        {
          text: 'The decay has died away with the rate.',
          holds: () => Math.abs(wider - far) < 0.5,
          mistake: 'decay-without-lambda',
          because: 'Step and decay both fall with the rate; where they balance does not change.',
        },
      ],
    },
    because:
      'Whether it is better to end there depends on what the decay was for: it is another regulariser, not a better penalty.',
  }),
  magnitude({
    id: 'order-of-half-life',
    ask: `A large language model was trained with a peak rate of ${lr} and a decay of ${weightDecay}. Of what order is the half-life of a weight at that rate, in steps?`,
    says: '10⁵',
    value: () => halfLife({ lr, weightDecay }),
    unit: 'steps',
    mistakes: [
      {
        mistake: 'decay-without-lr',
        value: () => Math.log(0.5) / Math.log1p(-weightDecay),
        because: 'The share of a step is the rate times λ.',
      },
      {
        mistake: 'decay-without-lambda',
        value: () => Math.log(0.5) / Math.log1p(-lr),
        because: 'The share of a step is the rate times λ.',
      },
    ],
    because: `A step takes ${(lr * weightDecay * 1e6).toFixed(0)} millionths; the logarithm of two over that is ${Math.round(halfLife({ lr, weightDecay }) / 1000)} thousand steps.`,
  }),
  single({
    id: 'same-product',
    ask: `Under pure noise and in balance: the learning rate becomes ${by} times as large and λ ${by} times as small. By what factor does the angle change by which a step turns the layer?`,
    value: () => turned,
    options: [
      {
        text: '2.0: the steps are so much longer.',
        says: '2.0',
        value: by,
        mistake: 'rate-alone-counts',
        because: 'The weights are larger by the same factor.',
      },
      { text: '1.0: it does not change.', says: '1.0', value: turned, correct: true },
      {
        text: '1.4: by its root.',
        says: '1.4',
        value: Math.sqrt(by),
        mistake: 'decay-without-lambda',
        because: 'So it would be if only the rate had changed and λ had stayed.',
      },
      {
        text: '0.5: the weights are larger.',
        says: '0.5',
        value: 1 / ratio,
        mistake: 'rate-alone-counts',
        because: 'The steps are longer by the same factor as the weights.',
      },
    ],
    because:
      'Size and step grow by the same factor, so the angle stays: it depends on the product ηλ alone.',
  }),
];
