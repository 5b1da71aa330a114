// Clipping: a gradient of three numbers, two steps of descent with a clipped gradient, and a spike under Adam.
import { adam, clipByGlobalNorm, clipByValue, descend, listedGradients, sgd } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { byStep } from './runs.ts';

const angle = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const dot = a[0]! * b[0]! + a[1]! * b[1]!;
  const cos = dot / Math.hypot(a[0]!, a[1]!) / Math.hypot(b[0]!, b[1]!);
  return (Math.acos(Math.min(1, cos)) * 180) / Math.PI;
};

interface Run {
  g: readonly (readonly number[])[];
  start: readonly number[];
  lr: number;
  maxNorm: number;
  steps: number;
}

function clipped({ g, start, lr, maxNorm, steps }: Run) {
  const norms: number[] = [];
  const path = descend(listedGradients(g, start), sgd({ lr }), {
    steps,
    clip: (gradient) => void norms.push(clipByGlobalNorm(gradient, maxNorm, { form: 'optax' })),
  });
  return { path, norms };
}

/** Adam along gradients of 1 with a spike; the bound clips before the averages, if it is given. */
export function afterSpike(size: number, at: number, more: number, bound?: number): number[] {
  const list = Array.from({ length: at + more }, (_, i) => [i + 1 === at ? size : 1]);
  const { theta } = descend(listedGradients(list), adam({ lr: 1, eps: 0 }), {
    steps: list.length,
    ...(bound !== undefined && {
      clip: (g: Float64Array) => void clipByGlobalNorm(g, bound, { form: 'optax' }),
    }),
  });
  return Array.from({ length: more + 1 }, (_, k) => theta[at - 1 + k]! - theta[at + k]!);
}

export const clippingExamples = [
  example({
    id: 'three-numbers',
    title: 'A gradient of three numbers, clipped to length 1 in two ways',
    given: { g: [3, 4, 12], maxNorm: 1, flat: [10, 1] },
    compute({ g, maxNorm, flat }) {
      const [torch, optax] = [Float64Array.from(g), Float64Array.from(g)];
      const norm = clipByGlobalNorm(torch, maxNorm);
      clipByGlobalNorm(optax, maxNorm, { form: 'optax' });
      const exact = Float64Array.of(maxNorm);
      clipByGlobalNorm(exact, maxNorm);
      const [byNorm, byValue] = [Float64Array.from(flat), Float64Array.from(flat)];
      clipByGlobalNorm(byNorm, maxNorm, { form: 'optax' });
      clipByValue(byValue, maxNorm);
      return {
        norm,
        clipped: [...optax],
        torchNorm: Math.hypot(...torch),
        exact: exact[0]!,
        byNorm: [...byNorm],
        byValue: [...byValue],
        turned: angle(flat, byValue),
      };
    },
  }),
  example({
    id: 'clip-run',
    title: 'Three steps of gradient descent, each gradient clipped to length 5',
    given: {
      g: [
        [3, 4],
        [30, 40],
        [-2, 1],
      ],
      start: [1, 1],
      lr: 0.1,
      maxNorm: 5,
      steps: 3,
    },
    compute(given) {
      const { path, norms } = clipped(given);
      return {
        norms,
        theta: byStep(given.steps, (t) => path.at(t).theta[0]!),
        bare: given.lr * norms[1]!,
      };
    },
    steps(given) {
      const { path, norms } = clipped(given);
      return {
        columns: [
          { key: 't', symbol: 't', digits: 0 },
          { key: 'g1', symbol: 'g_{t,1}', digits: 0 },
          { key: 'g2', symbol: 'g_{t,2}', digits: 0 },
          { key: 'n', symbol: 'n_t', digits: 3, formula: 'n_t = \\sqrt{g_{t,1}^2 + g_{t,2}^2}' },
          { key: 'q', symbol: 'q_t', digits: 3, formula: 'q_t = \\min(1, c/n_t)' },
          {
            key: 'x1',
            symbol: '\\theta_{t,1}',
            digits: 3,
            formula: '\\theta_{t,1} = \\theta_{t-1,1} - \\eta\\, q_t\\, g_{t,1}',
          },
          {
            key: 'x2',
            symbol: '\\theta_{t,2}',
            digits: 3,
            formula: '\\theta_{t,2} = \\theta_{t-1,2} - \\eta\\, q_t\\, g_{t,2}',
          },
        ],
        before: { x1: given.start[0], x2: given.start[1] },
        rows: given.g.map(([g1, g2], i) => {
          const { theta, g } = path.at(i + 1);
          return {
            t: i + 1,
            g1: g1,
            g2: g2,
            n: norms[i]!,
            q: g[0]! / g1,
            x1: theta[0]!,
            x2: theta[1]!,
          };
        }),
      };
    },
  }),
  example({
    id: 'spike',
    title: 'One gradient a thousand times as large as the others, under Adam, clipped and not',
    given: { size: 1000, at: 1000, later: 100, share: 0.5, more: 10_000 },
    compute({ size, at, later, share, more }) {
      const bare = afterSpike(size, at, more);
      const kept = afterSpike(size, at, more, 1);
      return {
        step: bare[0]!,
        later: bare[later]!,
        half: bare.findLastIndex((x) => x < share) + 1,
        lost: more - bare.slice(1).reduce((a, b) => a + b, 0),
        clipped: kept[0]!,
        clippedLater: kept[later]!,
      };
    },
  }),
];
