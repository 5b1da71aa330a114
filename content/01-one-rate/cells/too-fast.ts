// The share of the way that is left after 100 steps, h = 2.
import { descend, quadratic1d, sgd } from 'optim';

const rates = [0.1, 0.5, 0.9, 0.99, 1, 1.01];

for (const lr of rates) {
  const path = descend(quadratic1d({ h: 2 }), sgd({ lr }), {
    steps: 100,
  });
  console.log('lr', lr, 'left', path.at(-1).theta[0]);
}
