// The start of the average: it begins at zero, and how that is corrected.
import { adam } from '#lib/index.ts';
import { descend, listedGradients, sequences } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { along, averages, byStep } from './walk.ts';

/** The corrected average as the library's Adam keeps it. */
const corrected = (gradients: readonly number[], beta: number): number[] => {
  const path = descend(listedGradients(gradients.map((g) => [g])), adam({ beta1: beta }), {
    steps: gradients.length,
  });
  return byStep(gradients.length, (t) => path.at(t).mHat?.[0] ?? Number.NaN);
};

export const slowStart = example({
  id: 'slow-start',
  title: 'The average of equal gradients from its start at zero, and its correction',
  given: { g: 2, beta: 0.9, steps: 5, ten: 10, hundred: 100, slow: 0.999 },
  compute({ g, beta, steps, ten, hundred, slow }) {
    const gradients = sequences.constant(hundred, { size: g }).flat();
    const m = averages(gradients, beta);
    const lag = averages(gradients, slow)[hundred]! / g;
    return {
      m: m.slice(0, steps + 1),
      share: m.slice(0, steps + 1).map((x) => x / g),
      factor: [m[1]!, m[steps]!, m[ten]!, m[hundred]!].map((x) => g / x),
      shareTen: m[ten]! / g,
      hat: corrected(gradients, beta).slice(0, steps + 1),
      slowShare: lag,
    };
  },
  steps({ g, beta, steps }) {
    const gradients = sequences.constant(steps, { size: g }).flat();
    const [m, hat] = [averages(gradients, beta), corrected(gradients, beta)];
    return {
      columns: [
        { key: 't', symbol: 't', digits: 0 },
        { key: 'g', symbol: 'g_t', digits: 0 },
        {
          key: 'm',
          symbol: 'm_t',
          digits: 5,
          formula: 'm_t = \\beta\\, m_{t-1} + (1-\\beta)\\, g_t',
        },
        { key: 'share', symbol: '1-\\beta^t', digits: 5 },
        {
          key: 'hat',
          symbol: '\\hat m_t',
          digits: 4,
          formula: '\\hat m_t = \\frac{m_t}{1-\\beta^t}',
        },
      ],
      before: { m: m[0]! },
      rows: byStep(steps, (t) => t)
        .slice(1)
        .map((t) => ({ t, g, m: m[t]!, share: 1 - beta ** t, hat: hat[t]! })),
    };
  },
  figure: ({ g, beta }) => ({
    id: 'signals-averaged',
    values: { gradients: String(g), beta },
    lines: { g: 'gradient', m: 'average' },
  }),
});

export const firstWeight = example({
  id: 'first-weight',
  title: 'Two ways to mend the start, after one gradient that is not like the others',
  given: { first: 10, later: 1, beta: 0.9, look: 10 },
  compute({ first, later, beta, look }) {
    const gradients = [first, ...Array<number>(look - 1).fill(later)];
    // PyTorch's buffer with dampening is the average that starts at the first gradient.
    const seeded = along(gradients, { lr: 1, momentum: beta, dampening: beta }).state['m']!;
    return {
      raw: averages(gradients, beta)[look]!,
      corrected: corrected(gradients, beta)[look]!,
      seeded: seeded[look]!,
      seededWeight: (seeded[look]! - later) / (first - later),
      correctedWeight: (corrected(gradients, beta)[look]! - later) / (first - later),
    };
  },
});
