// A layer of weights under pure noise: its size and its turning once step and decay are in balance.
import { adamw, random } from '#lib/index.ts';

export interface Balance {
  /** Root mean square of the weights, late in the run. */
  size: number;
  /** Angle between the layer before a step and after it, in degrees. */
  angle: number;
}

interface Run {
  lr: number;
  weightDecay: number;
  beta1?: number;
  /** The size at the start, as a multiple of that of the balance; 1 unless said. */
  from?: number;
  /** Weights in the layer. */
  n: number;
  steps: number;
  seed: number;
}

/** √(η/2λ): the size at which noise adds as much as the decay takes. */
export const sizeOf = (lr: number, weightDecay: number): number =>
  Math.sqrt(lr / (2 * weightDecay));

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0);

const degrees = (radians: number): number => (180 / Math.PI) * radians;

/** Runs the layer; the last third of the steps is looked at. */
export function balance({ lr, weightDecay, beta1 = 0.9, from = 1, n, steps, seed }: Run): Balance {
  const source = random(seed);
  const rule = adamw({ lr, weightDecay, beta1 });
  const state = rule.init(n);
  const theta = Float64Array.from(
    { length: n },
    () => from * sizeOf(lr, weightDecay) * source.normal(),
  );
  const [g, before] = [new Float64Array(n), new Float64Array(n)];
  const seen = { count: 0, size: 0, angle: 0 };
  for (let t = 1; t <= steps; t++) {
    before.set(theta);
    for (let i = 0; i < n; i++) g[i] = source.normal();
    rule.step(theta, g, state);
    if (t % 10 > 0 || t <= (2 * steps) / 3) continue;
    const [now, old] = [dot(theta, theta), dot(before, before)];
    seen.count += 1;
    seen.size += Math.sqrt(now / n);
    seen.angle += degrees(Math.acos(dot(theta, before) / Math.sqrt(now * old)));
  }
  return { size: seen.size / seen.count, angle: seen.angle / seen.count };
}

/** What theory says of the angle of a step, in degrees. */
export const angleOf = (lr: number, weightDecay: number, beta1: number): number =>
  degrees(Math.sqrt(((1 - beta1) / (1 + beta1)) * 2 * lr * weightDecay));
