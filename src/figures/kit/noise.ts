// Noise that all runs of a figure share: it is drawn once, since the draws are most of what a noisy descent takes.
import { noisy, random, type Objective } from '#lib/index.ts';

/** Normal numbers of one seed, drawn when they are first asked for. */
export function sharedNormals(seed: number, length: number): () => Float64Array {
  let drawn: Float64Array | undefined;
  const draw = (): Float64Array => {
    const source = random(seed);
    return Float64Array.from({ length }, () => source.normal());
  };
  return () => (drawn ??= draw());
}

/** Makes of sigma what `noisy(objective, { sigma })` is, to the bit, for the first `steps` steps. */
export function sharedNoise(objective: Objective, steps: number): (sigma: number) => Objective {
  const { n } = objective;
  let drawn: Float64Array | undefined;
  const draw = (): Float64Array => {
    const all = new Float64Array(n * steps);
    const bare = noisy({ ...objective, gradient: (_, g) => void g.fill(0) }, { sigma: 1 });
    for (let t = 1; t <= steps; t++)
      bare.gradient(new Float64Array(n), all.subarray((t - 1) * n, t * n), t);
    return all;
  };
  return (sigma) => {
    const z = (drawn ??= draw());
    return {
      ...objective,
      gradient(theta, g, t) {
        objective.gradient(theta, g, t);
        const row = (t - 1) * n;
        for (let i = 0; i < n; i++) g[i] = g[i]! + sigma * z[row + i]!;
      },
    };
  };
}
