// Questions on the limits: directions between the axes, and the place of eps.
import { adagrad, descend, rotatedQuadratic } from '#lib/index.ts';
import { magnitude, single } from '#schema/quiz.ts';
import { lastStep } from './run.ts';

const valley = { curvatures: [1, 100] as const, start: [3, 1] as const, lr: 2 };

/** Steps until the loss is a millionth of what it was. */
function steps(angle: number): number {
  const path = descend(rotatedQuadratic({ ...valley, angle }), adagrad({ lr: valley.lr, eps: 0 }), {
    steps: 1000,
  });
  return path.loss.findIndex((loss) => loss < 1e-6 * path.loss[0]!);
}

const turn = 45;
const turned = (turn * Math.PI) / 180;

const tiny = { eps: 1e-6, g: 1e-5 };

export const limitQuestions = [
  single({
    id: 'turned',
    ask: `AdaGrad has come down a long valley that lies along an axis. Now the valley is turned by ${turn} degrees; start and lr stay. How many steps does it need?`,
    options: [
      {
        text: 'About as many: its rates adapt to the new directions.',
        holds: () => steps(turned) < 2 * steps(0),
        mistake: 'curvature-not-size',
        because:
          'There is one rate a coordinate, and no coordinate lies along the valley any more.',
      },
      {
        text: 'Far more.',
        holds: () => steps(turned) > 10 * steps(0),
        correct: true,
      },
      {
        text: 'Fewer: both coordinates now see the same slopes and share one rate.',
        holds: () => steps(turned) < steps(0),
        mistake: 'equal-rates-suffice',
        because: 'They do share one rate, and that is the trouble: a valley needs two.',
      },
    ],
    because:
      'AdaGrad scales along the axes only. Turned halfway between them, both coordinates get nearly one rate, and it is gradient descent again.',
  }),
  magnitude({
    id: 'eps-inside',
    ask: `A framework puts eps = ${tiny.eps} inside the root. The first gradient is ${tiny.g}, the sum starts at zero. Of what order is the first step, as a fraction of lr?`,
    says: '10⁻²',
    value: () => lastStep([tiny.g], { lr: 1, eps: tiny.eps, epsPlacement: 'inside' }),
    mistakes: [
      {
        mistake: 'eps-outside-root',
        value: () => lastStep([tiny.g], { lr: 1, eps: tiny.eps }),
        because: 'So it is with eps outside the root, where it hardly shows.',
      },
      {
        mistake: 'forgot-the-root',
        value: () => tiny.g / (tiny.g ** 2 + tiny.eps),
        because: 'The root of the sum is missing.',
      },
    ],
    because:
      'Inside the root eps is compared with the squared gradient, and it is much the larger of the two: it acts like its own root.',
  }),
];
