// The findings of the figures of "momentum", held by their columns.
import ballInAValley from '../ball-in-a-valley.data.ts';
import forgettingWeights from '../forgetting-weights.data.ts';
import { PAINTED, SEQUENCES } from '../instruments/painter.ts';
import { falls, last, near, seen, smallest, type Finding } from '../kit/finding.ts';
import { signChanges } from '../kit/walk.ts';
import paceByCurvature from '../pace-by-curvature.data.ts';
import rateDrop, { LAST } from '../rate-drop.data.ts';
import signalsAveraged from '../signals-averaged.data.ts';
import startOfAverage from '../start-of-average.data.ts';
import swinging from '../swinging.data.ts';

/** Gradient and average of a preset in the later half, where the start has faded. */
const late = (name: keyof typeof SEQUENCES): { g: number[]; m: number[] } => {
  const at = seen(signalsAveraged, { gradients: SEQUENCES[name] });
  const half = (key: string): number[] => at(key).slice(PAINTED / 2 + 1);
  return { g: half('g'), m: half('m') };
};
const size = (x: readonly number[]): number => Math.hypot(...x) / Math.sqrt(x.length);
const largest = (x: readonly number[]): number => Math.max(...x.map(Math.abs));

/** The heavy ball's steps at every curvature at which it swings. */
const swingingPaces = (beta: number): number[] => {
  const at = seen(paceByCurvature, { beta });
  const [from, to] = [(1 - Math.sqrt(beta)) ** 2, (1 + Math.sqrt(beta)) ** 2];
  const steps = at('momentum');
  return at('product').flatMap((x, k) => (x > from && x < to ? [steps[k]!] : []));
};

const signs = (product: number, rule: string, beta: number): number =>
  signChanges(seen(swinging, { product, beta })(rule));

export const findings: Readonly<Record<string, Finding>> = {
  'forgetting-weights': [
    [
      'An average that forgets has no edge:',
      () => {
        const held = seen(forgettingWeights, { fresh: 0.1 })('held').slice(0, 200);
        return last(held) < 1 && falls(held.toReversed());
      },
    ],
    [
      ' its newest gradients weigh most,',
      () => {
        const held = seen(forgettingWeights, { fresh: 0.1 })('held').slice(0, 200);
        return falls(held.map((sum, k) => sum - (held[k - 1] ?? 0)));
      },
    ],
    [
      ' and a tail reaches far beyond the window it is named after.',
      () =>
        [0.1, 0.01].every((fresh) => {
          const held = seen(forgettingWeights, { fresh })('held');
          return [1, 2].every(
            (windows) => held[windows / fresh - 1]! < 1 - 0.8 * Math.exp(-windows),
          );
        }),
    ],
  ],
  'signals-averaged': [
    [
      'The average keeps what the gradients agree on: it lets a constant through,',
      () => near(last(late('constant').m), 1, 0.02),
    ],
    [' cancels what alternates,', () => largest(late('alternating').m) < 0.1],
    [' quiets what is random', () => size(late('random').m) < 0.5 * size(late('random').g)],
    [
      ' and spreads what is rare.',
      () => {
        const { g, m } = late('rare');
        return m.every((x) => x > 0) && largest(m) < 0.2 * largest(g);
      },
    ],
  ],
  'start-of-average': [
    [
      'The average starts near zero because zero is in it.',
      () => {
        const at = seen(startOfAverage, { fresh: 0.02 });
        const [raw, hat] = [at('raw'), at('corrected')];
        return (
          raw[0]! < 0.05 && at('t').every((t, k) => near(raw[k]!, (1 - 0.98 ** t) * hat[k]!, 1e-9))
        );
      },
    ],
    [
      ' Divided by the weight of the gradients it is an average of gradients alone, from the first step on.',
      () => {
        const at = seen(startOfAverage);
        const quiet = seen(startOfAverage, { noise: 0 })('corrected');
        return (
          near(at('corrected')[0]!, at('seeded')[0]!, 1e-9) && quiet.every((x) => near(x, 1, 1e-9))
        );
      },
    ],
  ],
  'pace-by-curvature': [
    [
      'Plain descent is quick for one curvature and slow for the rest;',
      () => {
        const at = seen(paceByCurvature);
        const [products, steps] = [at('product'), at('sgd')];
        const pace = steps.map((x) => (Number.isNaN(x) ? Number.POSITIVE_INFINITY : x));
        const quick = smallest(pace);
        const apart = pace.filter(
          (_, k) => Math.abs(Math.log2(products[k]! / products[quick]!)) > 1,
        );
        return pace[quick]! <= 4 && apart.every((x) => x > 4 * pace[quick]!);
      },
    ],
    [
      ' the heavy ball takes about the same number of steps for every curvature at which it swings,',
      () =>
        [0.5, 0.9, 0.96].every((beta) => {
          const steps = swingingPaces(beta);
          return steps.length > 30 && Math.max(...steps) < 1.25 * Math.min(...steps);
        }),
    ],
    [
      ' set by β alone.',
      // Each step leaves √β of the distance, whatever the curvature.
      () =>
        [0.5, 0.9, 0.96].every((beta) =>
          swingingPaces(beta).every((steps) =>
            near(steps, Math.log(1e-6) / Math.log(Math.sqrt(beta)), 0.15),
          ),
        ),
    ],
  ],
  'ball-in-a-valley': [
    [
      'Momentum adds up what successive gradients agree on, so it gains along the valley,',
      () => {
        const at = seen(ballInAValley);
        const [plain, ball] = [at('sgd.x1'), at('momentum.x1')];
        const steps = ball.slice(1, 10).map((x, k) => x - ball[k]!);
        return falls(steps.toReversed()) && Math.abs(ball[10]!) < 0.5 * Math.abs(plain[10]!);
      },
    ],
    [
      ' and it does not care which way the valley lies.',
      () => {
        const flat = seen(ballInAValley, { angle: 0 })('momentum.loss');
        return [30, 45, 90].every((angle) =>
          seen(ballInAValley, { angle })('momentum.loss').every((x, k) => near(x, flat[k]!, 1e-6)),
        );
      },
    ],
  ],
  swinging: [
    [
      'Where plain descent creeps, momentum makes the walk swing;',
      () =>
        [0.05, 0.1, 0.3].every(
          (product) => signs(product, 'sgd', 0.9) === 0 && signs(product, 'momentum', 0.9) > 3,
        ),
    ],
    [
      ' where plain descent leaps from side to side, it crosses less often.',
      () =>
        [1.5, 1.9].every((product) =>
          [0.5, 0.9, 0.95].every(
            (beta) => signs(product, 'momentum', beta) < signs(product, 'sgd', beta),
          ),
        ),
    ],
  ],
  'rate-drop': [
    [
      'With the rate outside the buffer the step falls with it at once;',
      () =>
        [10, 100].every((drop) => {
          const step = seen(rateDrop, { drop })('outside');
          return near(step[LAST]! * drop, step[LAST - 1]!, 0.01);
        }),
    ],
    [
      ' with the rate inside, steps of the old rate live on in the buffer.',
      () => {
        const at = seen(rateDrop, { drop: 10 });
        const [inside, [level]] = [at('inside'), at('level') as [number]];
        return (
          inside[LAST]! > 5 * level && falls(inside.slice(LAST)) && near(last(inside), level, 0.1)
        );
      },
    ],
  ],
};
