// How fast v rises and how slowly it falls: gradients that change their size by a factor, for several beta2.
import { adam } from '#lib/index.ts';
import { example } from '#schema/example.ts';

/** Steps along gradients of one size for averages that have settled at another, in units of lr. */
function afterChange(before: number, after: number, beta2: number, n: number): number[] {
  const rule = adam({ lr: 1, beta2, eps: 0 });
  const state = rule.init(1);
  state.m[0] = before;
  state.v[0] = before ** 2;
  state.t = 1e9; // so late that the corrections are 1
  const [theta, g] = [new Float64Array(1), Float64Array.of(after)];
  return Array.from({ length: n }, () => {
    theta[0] = 0;
    rule.step(theta, g, state);
    return -theta[0];
  });
}

/** The step from which on a share of lr is reached again. */
const recovers = (list: readonly number[], share: number): number =>
  list.findLastIndex((x) => x < share) + 2;

export const memoryExamples = [
  example({
    id: 'two-speeds',
    title: 'Gradients that become smaller or larger by one factor, for three beta2',
    given: { beta2: [0.999, 0.95, 0.9999], factor: 100, share: 0.5, weight: 1000 },
    compute({ beta2, factor, share, weight }) {
      const long = [12_000, 400, 100_000];
      const down = beta2.map((it, i) => afterChange(factor, 1, it, long[i]!));
      const up = beta2.map((it) => afterChange(1, factor, it, 200));
      return {
        squared: factor ** 2,
        window: beta2.map((it) => 1 / (1 - it)),
        held: 1 - beta2[0] ** weight,
        halfLife: beta2.map((it) => Math.log(0.5) / Math.log(it)),
        half: down.map((list) => recovers(list, share)),
        least: down.map((list) => Math.min(...list)),
        up: up.map(([first]) => first!),
        most: up.map((list) => Math.max(...list)),
        mostAt: up.map((list) => list.indexOf(Math.max(...list)) + 1),
        timeConstant: 2 / (1 - beta2[0]),
      };
    },
  }),
  example({
    id: 'cost',
    title: 'What the two averages take for a large model',
    given: { parameters: 7e9, bytes: 4, giga: 1e9, averages: 2 },
    compute({ parameters, bytes, giga, averages }) {
      return { gigabytes: (averages * bytes * parameters) / giga };
    },
  }),
];
