// Micro-exercise: a walk that keeps every place; the right answer is the library's record.
import { axisQuadratic, descend, sgd } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  start: readonly number[],
  h: readonly number[],
  lr: number,
  steps: number,
];

export default exercise<Arguments>({
  title: 'A walk that remembers',
  kind: 'repair',
  entry: 'walk',
  parameters: ['start', 'h', 'lr', 'steps'],
  examples: [
    [[4, 1], [1, 2], 0.5, 2],
    [[1], [1], 2, 3],
  ],
  draw(random) {
    const n = 1 + random.int(3);
    const h = Array.from(
      { length: n },
      () => 0.2 + 2 * random.next(),
    );
    const start = h.map(() => 3 * random.normal());
    return [
      start,
      h,
      0.05 + 0.5 * random.next(),
      1 + random.int(6),
    ];
  },
  reference(
    start: readonly number[],
    h: readonly number[],
    lr: number,
    steps: number,
  ) {
    const path = descend(axisQuadratic(h, start), sgd({ lr }), {
      steps,
    });
    return Array.from({ length: steps + 1 }, (_, t) => [
      ...path.at(t).theta,
    ]);
  },
  hints: [
    'Run the first example and look at the rows that come back. All of them are the place where the walk ends; why?',
    '`path.push(theta)` does not copy the list; it puts the same list into the path again and again. The next step then changes all of them.',
    'Make each step build a new list: `theta = theta.map((x, i) => …)`. Nothing that is in the path is then changed, nor is `start`.',
  ],
});
