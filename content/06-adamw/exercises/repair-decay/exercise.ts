// Exercise: a fit whose decay is in the wrong places; the right answer is the library's.
import {
  adamw,
  layout,
  matrices,
  others,
  parameterGroups,
} from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  w: number,
  b: number,
  data: readonly (readonly number[])[],
  epochs: number,
  lr: number,
  weightDecay: number,
];

const eps = 0.05; // large, so that its place shows
const parameters = layout([
  ['w', [1, 1]],
  ['b', [1]],
]);

export default exercise<Arguments>({
  title: 'Put the decay in its place',
  kind: 'repair',
  entry: 'fit',
  parameters: ['w', 'b', 'data', 'epochs', 'lr', 'weightDecay'],
  examples: [
    [2, 1, [[1, 0]], 1, 0.1, 0.5],
    [
      2,
      1,
      [
        [1, 3],
        [-1, 2],
      ],
      2,
      0.1,
      0.5,
    ],
  ],
  draw(random) {
    const point = (): number[] => [
      random.normal(),
      1 + random.normal(),
    ];
    return [
      1 + random.next(),
      1 + random.next(),
      Array.from({ length: 2 + random.int(3) }, point),
      1 + random.int(3),
      0.05 + 0.1 * random.next(),
      0.3 + random.next(),
    ];
  },
  reference(
    w: number,
    b: number,
    data: readonly (readonly number[])[],
    epochs: number,
    lr: number,
    weightDecay: number,
  ) {
    const rule = parameterGroups(parameters, [
      {
        name: 'decays',
        takes: matrices,
        optimizer: adamw({ lr, eps, weightDecay }),
      },
      {
        name: 'rests',
        takes: others,
        optimizer: adamw({ lr, eps, weightDecay: 0 }),
      },
    ]);
    const theta = Float64Array.of(w, b);
    const state = rule.init(2);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const [x, y] of data) {
        const error = theta[0]! * x! + theta[1]! - y!;
        rule.step(
          theta,
          Float64Array.of(x! * error, error),
          state,
        );
      }
    }
    return [...theta];
  },
  hints: [
    'Look for every place where `weightDecay` stands. What should decay, and by how much in one step?',
    'What is added to the gradient passes through both averages. Take it out of there.',
    'One line does it, before the steps: `w *= 1 - lr * weightDecay`. The bias has no such line.',
  ],
});
