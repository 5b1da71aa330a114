// A steep and a flat direction, noise, and a pull towards 0. Change strength, lr or the curvatures.
import {
  adam,
  adamw,
  axisQuadratic,
  descend,
  noisy,
  sgd,
} from 'optim';
import type { Optimizer } from 'optim';

const strength = 0.1;
const steps = 4000;
const valley = noisy(axisQuadratic([10, 0.1], [1, 1]), {
  sigma: 0.2,
});
const rules: Record<string, Optimizer> = {
  'gradient descent, penalty': sgd({
    lr: 0.01,
    l2: strength,
  }),
  'Adam, penalty': adam({ lr: 0.001, l2: strength }),
  'AdamW, decay': adamw({
    lr: 0.001,
    weightDecay: strength,
  }),
};
const rows = [];
for (const [rule, optimizer] of Object.entries(rules)) {
  const path = descend(valley, optimizer, { steps });
  const { theta } = path.at(steps);
  rows.push({ rule, steep: theta[0], flat: theta[1] });
}
show(rows, 'Where the two weights are');
