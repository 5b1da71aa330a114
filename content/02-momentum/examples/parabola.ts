// Which curvatures gain, where the walk swings, where it diverges, and what a long valley makes of it all.
import { axisQuadratic, descend, sgd, type SgdOptions } from '#lib/index.ts';
import { example } from '#schema/example.ts';
import { crossings, onParabola, settles } from './walk.ts';

const rules = (lr: number, beta: number): readonly SgdOptions[] => [
  { lr },
  { lr, momentum: beta },
  { lr, momentum: beta, nesterov: true },
];

export const twoCurvatures = example({
  id: 'two-curvatures',
  title:
    'Steps until next to nothing of the way is left, with curvature 0.2 and 4: descent, heavy ball, Nesterov',
  given: { lr: 0.1, beta: 0.9, gentle: 0.2, steep: 4, share: 1e-6, most: 1000 },
  compute({ lr, beta, gentle, steep, share, most }) {
    const steps = (h: number): number[] =>
      rules(lr, beta).map((rule) => settles(onParabola(h, rule, most).theta, share));
    return {
      gentle: steps(gentle),
      steep: steps(steep),
      pace: Math.sqrt(beta),
      paceSteps: Math.log(share) / Math.log(Math.sqrt(beta)),
      plainPace: [1 - lr * gentle, 1 - lr * steep],
      band: [(1 - Math.sqrt(beta)) ** 2, (1 + Math.sqrt(beta)) ** 2],
      less: [beta * (1 - lr * gentle), beta * (1 - lr * steep)],
    };
  },
});

export const swings = example({
  id: 'swings',
  title:
    'How often descent and heavy ball cross the floor in 300 steps, for a small and a large rate',
  given: { small: 0.1, large: 1.9, beta: 0.9, steps: 300 },
  compute({ small, large, beta, steps }) {
    const count = (q: number): number[] =>
      rules(q, beta).map((rule) => crossings(onParabola(1, rule, steps).theta));
    return { small: count(small), large: count(large) };
  },
});

export const limits = example({
  id: 'limits',
  title:
    'The largest lr·h for descent, heavy ball and Nesterov, and what happens beyond Nesterov’s',
  given: { beta: 0.9, lr: 0.4, h: 4, share: 1e-6, most: 800, look: 100 },
  compute({ beta, lr, h, share, most, look }) {
    const paths = rules(lr, beta).map((rule) => onParabola(h, rule, most).theta);
    return {
      product: lr * h,
      plain: 2,
      ball: 2 * (1 + beta),
      nesterov: (2 * (1 + beta)) / (1 + 2 * beta),
      steps: paths.slice(0, 2).map((theta) => settles(theta, share)),
      away: Math.abs(paths[2]![look]!),
    };
  },
});

interface Bowl {
  gentle: number;
  steep: number;
  start: readonly [number, number];
  share: number;
  most: number;
}

/** Steps until the loss is a share of what it was, in a bowl of two curvatures. */
function bowlSteps({ gentle, steep, start, share, most }: Bowl, rule: SgdOptions): number {
  const { loss } = descend(axisQuadratic([gentle, steep], start), sgd(rule), { steps: most });
  return settles(loss, share);
}

export const valley = example({
  id: 'valley',
  title:
    'Steps down a long valley until next to nothing of the loss is left: the best that each can do',
  given: {
    gentle: 0.05,
    steep: 1,
    start: [-3.4, 1.2],
    share: 1e-6,
    usual: 0.9,
    lr: 0.4,
    most: 1000,
    far: 1000,
  },
  compute({ usual, lr, far, ...bowl }) {
    const { gentle, steep } = bowl;
    const [a, b] = [Math.sqrt(gentle), Math.sqrt(steep)];
    const best = { lr: 4 / (a + b) ** 2, momentum: ((b - a) / (b + a)) ** 2 };
    const plainLr = 2 / (gentle + steep);
    return {
      ratio: steep / gentle,
      root: b / a,
      plainLr,
      plain: bowlSteps(bowl, { lr: plainLr }),
      plainPace: (steep - gentle) / (steep + gentle),
      bestLr: best.lr,
      bestBeta: best.momentum,
      bestPace: Math.sqrt(best.momentum),
      best: bowlSteps(bowl, best),
      usual: bowlSteps(bowl, { lr, momentum: usual }),
      farRoot: Math.sqrt(far),
    };
  },
});
