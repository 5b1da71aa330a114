// Gradients of batches: how far they are from the gradient of the whole data.
import { lineFit } from '#lib/index.ts';
import { example } from '#schema/example.ts';

const gradient = (objective: ReturnType<typeof lineFit>, theta: readonly number[], t: number) => {
  const g = new Float64Array(2);
  objective.gradient(Float64Array.from(theta), g, t);
  return g;
};

/** Root mean square distance of the gradients of batches from the exact one, and the share that points against it. */
export function noise(count: number, size: number, theta: readonly number[], batches: number) {
  const objective = lineFit({ count, batch: size });
  const [a, b] = gradient(lineFit({ count }), theta, 1);
  let [squares, against] = [0, 0];
  for (let t = 1; t <= batches; t++) {
    const [c, d] = gradient(objective, theta, t);
    squares += (c! - a!) ** 2 + (d! - b!) ** 2;
    if (a! * c! + b! * d! < 0) against++;
  }
  return { away: Math.sqrt(squares / batches), against: against / batches };
}

export const batchExamples = [
  example({
    id: 'batches',
    title: 'The gradient of a line fit, taken on batches of several sizes',
    given: { count: 1024, sizes: [1, 4, 16, 64], start: [0, 0], batches: 4096 },
    compute({ count, sizes, start, batches }) {
      const whole = lineFit({ count });
      const best = whole.minima[0]!.theta;
      const [a, b] = gradient(whole, start, 1);
      const seen = sizes.map((size) => noise(count, size, start, batches));
      const away = seen.map((one) => one.away);
      return {
        exact: [a!, b!],
        length: Math.hypot(a!, b!),
        away,
        against: seen[0]!.against,
        quotient: away[0]! / away[1]!,
        fold: sizes[1] / sizes[0],
        hundredfold: 100,
        tenfold: Math.sqrt(100),
        best: [...best],
        atBest: noise(count, sizes[2], best, batches).away,
      };
    },
  }),
];
