// A noisy valley, curvatures 1 and 100. Take parts of Adam away.
import type { Optimizer } from 'optim';
import {
  adam,
  axisQuadratic,
  descend,
  noisy,
  sgd,
} from 'optim';

const valley = noisy(axisQuadratic([1, 100], [1, 1]), {
  sigma: 3,
});
const rules: Record<string, Optimizer> = {
  Adam: adam({ lr: 0.05 }),
  'no correction': adam({ lr: 0.05, biasCorrection: 'none' }),
  'no first average': adam({ lr: 0.05, beta1: 0 }),
  'no second average': sgd({ lr: 0.005, momentum: 0.9 }),
};

const rows = [];
for (const [name, rule] of Object.entries(rules)) {
  const { loss } = descend(valley, rule, { steps: 1000 });
  const late = loss.slice(-200);
  rows.push({
    rule: name,
    'loss after 20 steps': loss[20],
    'mean of the last 200':
      late.reduce((a, b) => a + b) / late.length,
  });
}
show(rows, 'The loss, with and without');
