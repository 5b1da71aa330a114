// Gradient descent on θ² from 3. Change lr or steps and run again.
import { descend, quadratic1d, sgd } from 'optim';

const steps = 4;
const path = descend(
  quadratic1d({ h: 2, start: 3 }),
  sgd({ lr: 0.3 }),
  { steps },
);

const rows = [];
for (let t = 1; t <= steps; t++) {
  const { g, theta, loss } = path.at(t);
  rows.push({ t, g: g[0], theta: theta[0], loss });
}
show(rows, 'Gradient descent, step by step');
