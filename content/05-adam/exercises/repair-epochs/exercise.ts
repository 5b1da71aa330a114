// Exercise: a training loop with three faults; the right answer is the library's.
import { adam } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  theta: number,
  data: readonly number[],
  epochs: number,
  lr: number,
  beta1: number,
  beta2: number,
  eps: number,
];

export default exercise<Arguments>({
  title: 'Repair the training loop',
  kind: 'repair',
  entry: 'fit',
  parameters: [
    'theta',
    'data',
    'epochs',
    'lr',
    'beta1',
    'beta2',
    'eps',
  ],
  examples: [
    [0, [3, 2, 4], 1, 0.5, 0.9, 0.999, 0.001],
    [0, [3, 2, 4], 4, 0.5, 0.9, 0.999, 0.001],
  ],
  draw(random) {
    const data = Array.from(
      { length: 2 + random.int(4) },
      () => 3 + random.normal(),
    );
    return [
      random.normal(),
      data,
      2 + random.int(3),
      0.05 * 10 ** random.next(),
      0.5 + 0.4 * random.next(),
      0.9 + 0.09 * random.next(),
      0.01 + 0.1 * random.next(),
    ];
  },
  reference(
    theta: number,
    data: readonly number[],
    epochs: number,
    lr: number,
    beta1: number,
    beta2: number,
    eps: number,
  ) {
    const rule = adam({ lr, beta1, beta2, eps });
    const state = rule.init(1);
    const place = Float64Array.of(theta);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const x of data) {
        rule.step(place, Float64Array.of(place[0]! - x), state);
      }
    }
    return place[0]!;
  },
  hints: [
    'Follow the first example by hand for two steps. In which direction does `theta` go? Which data points does it meet?',
    'Now the second example: what is `t` at the first step of the second epoch, and what have the averages seen by then?',
    'The step is subtracted, the loop runs to `data.length`, and `t` counts all steps of the run: it begins outside both loops.',
  ],
});
