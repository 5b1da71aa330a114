// Exercise: a warmup and a cosine as one function of the step; the right answer is the library's.
import { cosineDecay } from '#lib/index.ts';
import { exercise } from '#schema/exercise.ts';

type Arguments = readonly [
  t: number,
  lr: number,
  steps: number,
  warmup: number,
  end: number,
];

export default exercise<Arguments>({
  title: 'Write a warmup and a cosine',
  entry: 'rate',
  parameters: ['t', 'lr', 'steps', 'warmup', 'end'],
  examples: [
    [1, 1, 10, 4, 0],
    [5, 1, 10, 4, 0],
    [8, 1, 10, 4, 0.2],
    [15, 1, 10, 4, 0.2],
  ],
  draw(random) {
    const warmup = random.int(12);
    const steps = warmup + 2 + random.int(20);
    const lr = 0.01 * 100 ** random.next();
    // Every part of the run: the rise, its end, the fall, and what comes after the run.
    const t = 1 + random.int(steps + 6);
    return [t, lr, steps, warmup, lr * 0.3 * random.next()];
  },
  cases: 40,
  reference: (
    t: number,
    lr: number,
    steps: number,
    warmup: number,
    end: number,
  ) => cosineDecay({ lr, steps, warmup, end })(t),
  hints: [
    'Three cases: `t` is at most `warmup`, `t` is within the fall, `t` is beyond the run.',
    'In the fall, `p = (t - 1 - warmup) / (steps - warmup)` goes from 0 to 1. Beyond the run it is 1.',
    'The rise is `lr * t / (warmup + 1)`. The fall is `end` plus what lies above it: `end + (lr - end) * (1 + Math.cos(Math.PI * p)) / 2`.',
  ],
});
