// The frameworks' momentum: a falling rate inside and outside the buffer, and the first buffer of dampening.
import { sequences } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { along, averages, weights } from './walk.ts';

export const rateDrop = example({
  id: 'rate-drop',
  title:
    'A constant gradient of 1 and a learning rate that falls: the steps of PyTorch and of Keras',
  given: { lr: 0.1, lower: 0.01, last: 30, beta: 0.9, later: 60 },
  compute({ lr, lower, last, beta, later }) {
    const rate = (t: number): number => (t <= last ? lr : lower);
    const outside = along(sequences.constant(later).flat(), { lr: rate, momentum: beta });
    // Keras: v ← βv − lr·g, θ ← θ + v. That is the sum of the gradients times the rate each of them met.
    const met = Array.from({ length: later }, (_, i) => rate(i + 1));
    const inside = along(met, { lr: 1, momentum: beta });
    const step = (path: typeof inside, t: number): number => -path.at(t).update[0]!;
    return {
      before: step(outside, last),
      next: last + 1,
      torch: step(outside, last + 1),
      keras: step(inside, last + 1),
      kerasLater: step(inside, later),
      level: lower / (1 - beta),
    };
  },
});

export const dampened = example({
  id: 'dampened',
  title: 'Buffers under a gradient that is always 1: dampening in PyTorch, and the average',
  given: { beta: 0.9, g: 1, steps: 3 },
  compute({ beta, g, steps }) {
    const gradients = sequences.constant(steps, { size: g }).flat();
    const buffer = along(gradients, { lr: 1, momentum: beta, dampening: beta }).state['m']!;
    return { buffer: [...buffer], average: averages(gradients, beta) };
  },
});

export const longMemory = example({
  id: 'long-memory',
  title: 'The half-life of an average that keeps 0.9999 of itself',
  given: { beta: 0.9999, usual: 0.9 },
  compute({ beta }) {
    return { halfLife: Math.log(0.5) / Math.log(beta), newest: weights(beta, 1)[0]! };
  },
});
