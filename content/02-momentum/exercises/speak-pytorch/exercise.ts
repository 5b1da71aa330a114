// Exercise: a program in Keras's convention, to be mended into PyTorch's; the right answer is the library's.
import { descend, listedGradients, sgd } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  start: number,
  gradients: readonly number[],
  rates: readonly number[],
  momentum: number,
  dampening: number,
];

export default exercise<Arguments>({
  title: 'Speak PyTorch',
  kind: 'repair',
  entry: 'torchSgd',
  parameters: [
    'start',
    'gradients',
    'rates',
    'momentum',
    'dampening',
  ],
  examples: [
    [0, [1, 1, 1], [0.1, 0.1, 0.01], 0.9, 0],
    [2, [1, -2, 3], [0.5, 0.25, 0.125], 0.5, 0.5],
  ],
  draw(random) {
    const length = 3 + random.int(6);
    const gradients = Array.from({ length }, () =>
      random.normal(),
    );
    const rates = Array.from(
      { length },
      () => 0.05 + random.next(),
    );
    return [
      random.normal(),
      gradients,
      rates,
      0.3 + 0.6 * random.next(),
      0.1 + 0.8 * random.next(),
    ];
  },
  reference(
    start: number,
    gradients: readonly number[],
    rates: readonly number[],
    momentum: number,
    dampening: number,
  ) {
    const path = descend(
      listedGradients(
        gradients.map((g) => [g]),
        [start],
      ),
      sgd({ lr: (t) => rates[t - 1]!, momentum, dampening }),
      { steps: gradients.length },
    );
    return path.at(-1).theta[0]!;
  },
  hints: [
    'Three things differ: where the rate stands, the sign that follows from it, and how much of a new gradient is taken.',
    'Let the buffer collect gradients, and subtract the present rate times the buffer. How does PyTorch’s very first buffer come about?',
    'At the first gradient the buffer is `g` itself; later it is `momentum * m + (1 - dampening) * g`.',
  ],
});
