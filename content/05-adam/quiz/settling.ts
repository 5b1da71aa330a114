// Questions on convergence: what a constant rate does on a parabola, and what helps on Reddi's problem.
import { adam, descend, quadratic1d, reddi } from '#lib/index.ts';
import { single } from '#schema/quiz.ts';

const { theta } = descend(quadratic1d({ h: 1, start: 1 }), adam({ lr: 0.1, eps: 0 }), {
  steps: 30_000,
});
const late = theta.subarray(5000).map(Math.abs);
const [least, most] = [Math.min(...late), Math.max(...late)];
const isLate = late.subarray(20_000);
const spread = Math.max(...isLate) / Math.min(...isLate);

const end = (beta2: number, lr: number, amsgrad = false): number =>
  descend(
    reddi({ c: 4 }),
    adam({ lr: (t) => lr / Math.sqrt(t), beta1: 0, beta2, eps: 0, amsgrad }),
    { steps: 10_000 },
  ).at(-1).theta[0]!;
const short = 0.06;

export const settlingQuestions = [
  single({
    id: 'settles',
    ask: 'Adam with a constant learning rate, a parabola, no noise, the usual betas. What happens in the long run?',
    options: [
      {
        text: 'It converges: the gradients vanish, so the steps do.',
        holds: () => Math.max(...isLate) < 1e-9,
        mistake: 'vanishing-gradient-vanishing-step',
        because:
          'The steps are gradients over their own recent size. Small gradients do not make small steps.',
      },
      {
        text: 'It ends in a jump to and fro of fixed length.',
        holds: () => spread < 1.01,
        mistake: 'adam-cycles-like-rmsprop',
        because: 'That is RMSprop’s end, without the first average.',
      },
      {
        text: 'It comes extremely close, is thrown far out, and comes close again.',
        holds: () => least < 1e-100 && most > 0.05,
        correct: true,
      },
    ],
    because:
      'As the gradients shrink the divisor shrinks after them and the rate grows, until it is too large for the curvature.',
  }),
  single({
    id: 'uphill',
    ask: `On Reddi’s problem with the large slope 4, $\\beta_2 = ${short}$ and a learning rate that falls like $1/\\sqrt t$, Adam ends at the worst point. What makes it go to the best one?`,
    options: [
      {
        text: 'A much smaller learning rate.',
        holds: () => end(short, 0.01) < -0.5,
        mistake: 'smaller-lr-cures-all',
        because: 'It then walks uphill more slowly: each round still leads the wrong way.',
      },
      {
        text: 'A shorter memory, $\\beta_2 = 0.01$.',
        holds: () => end(0.01, 0.1) < -0.5,
        mistake: 'shorter-memory-helps',
        because: 'The large gradient is then forgotten even before the next step.',
      },
      {
        text: 'A longer memory, $\\beta_2 = 0.9$.',
        holds: () => end(0.9, 0.1) < -0.5,
        correct: true,
      },
    ],
    because:
      'The large gradient must still be remembered when the small ones come, so that they are divided by it too. Then the sizes of the steps are as those of the gradients.',
  }),
];
