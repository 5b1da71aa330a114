// x² from 10. Can you make it come within 1e-6 and stay?
import { descend, quadratic1d, rmsprop } from 'optim';

const path = descend(
  quadratic1d({ h: 2, start: 10 }),
  rmsprop({ lr: 0.1, beta: 0.9, eps: 1e-8 }),
  { steps: 1000 },
);

for (const t of [0, 50, 100, 169, 200, 500, 1000]) {
  const { theta } = path.at(t);
  console.log('step', t, 'distance', Math.abs(theta[0]!));
}
