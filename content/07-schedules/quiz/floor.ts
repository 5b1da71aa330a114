// Questions on the floor: what a smaller constant rate does to it, and when a run whose rate falls is better.
import { adam } from '#lib/index.ts';
import { single, twoTier } from '#schema/quiz.ts';
import { seenFloor } from '../examples/floor.ts';
import { bench, ends } from '../examples/valley.ts';
import { schedules } from '#lib/index.ts';

const floor = (lr: number): number => seenFloor(adam({ lr }), 1, 1, 6000);
const [large, small] = [0.1, 0.025];
const ratio = floor(large) / floor(small);

const end = (name: 'constant' | 'linear', peak: number) =>
  ends(schedules[name].make(peak, bench.steps), bench);
const peak = 0.03;
const [kept, fallen] = [end('constant', peak), end('linear', peak)];

export const floorQuestions = [
  single({
    id: 'quarter-rate',
    ask: 'Adam stands near a minimum of a parabola, its gradients are noisy, the rate is constant. The rate is divided by 4. How much closer does it stand in the long run?',
    options: [
      {
        text: 'As close as before: the noise has not changed.',
        holds: () => Math.abs(ratio - 1) < 0.2,
        mistake: 'floor-is-the-noise',
        because: 'The noise is the same, but each step now carries less of it into the parameter.',
      },
      {
        text: 'Twice as close.',
        holds: () => Math.abs(ratio - 2) < 0.2,
        correct: true,
      },
      {
        text: 'Four times as close.',
        holds: () => Math.abs(ratio - 4) < 0.4,
        mistake: 'floor-in-proportion',
        because: 'That holds without noise, where RMSprop jumps over a fixed share of its rate.',
      },
    ],
    because:
      'Steps of noise add up like a random walk, and the slope pulls back. With a smaller rate the steps are shorter, but more of them count before they are pulled back, which leaves the root of the factor.',
  }),
  twoTier({
    id: 'same-small-peak',
    ask: `On the noisy valley, Adam runs ${bench.steps} steps with the small rate ${peak}: once constant, once falling in a straight line from it to zero. Which run ends with the smaller loss?`,
    options: [
      {
        text: 'The one whose rate falls.',
        holds: () => fallen.loss < kept.loss,
        mistake: 'decay-always-wins',
        because: 'It has less noise in the end, but noise is not all of the loss.',
      },
      {
        text: 'The one whose rate is constant.',
        holds: () => fallen.loss > kept.loss,
        correct: true,
      },
    ],
    reason: {
      ask: 'Why?',
      options: [
        {
          text: 'The constant one has more way behind it, and the flat coordinates still needed way.',
          holds: () => kept.way < fallen.way && fallen.way > fallen.noise,
          correct: true,
        },
        {
          text: 'The constant one ends with less noise.',
          holds: () => kept.noise < fallen.noise,
          mistake: 'floor-is-the-noise',
          because: 'It ends with more: its last rates are larger.',
        },
        {
          text: 'The steep coordinates have not arrived when the rate is small.',
          holds: () => fallen.noise > fallen.way,
          mistake: 'steep-ones-arrive-last',
          because: 'The steep ones arrive first. It is along the flat ones that way is missing.',
        },
      ],
    },
    because:
      'A rate that falls from the same peak has less way behind it. It wins when each has its own best peak: then it takes a larger one and lets the noise out in the end.',
  }),
];
